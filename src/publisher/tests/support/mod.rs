//! A study in a folder of its own, and a hand that types into it.

#![allow(dead_code, reason = "each test binary uses a part")]

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use publisher::folder::Folder;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

pub const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// A copy of a study, removed when it is dropped.
pub struct Copy {
    pub path: PathBuf,
}

impl Copy {
    /// Of the published one, with the address of its site and who answers there.
    pub fn published() -> Self {
        let copy = Self::of("assets/data");
        let way = "name = \"L’accueil\"\nlink = \"aide@exemple.nc\"\n";
        let address = "address = \"https://exemple.nc/barometre/\"\n";
        copy.put(
            "site.toml",
            format!("{address}[contact]\n{way}[[recourse]]\n{way}"),
        );
        copy
    }

    pub fn of(study: &str) -> Self {
        let copy = Self::empty();
        for file in ["observations.csv", "study.toml", "site.toml"] {
            let from = Path::new(ROOT).join(study).join(file);
            if from.exists() {
                fs::copy(from, copy.path.join(file)).expect("a copy");
            }
        }
        copy
    }

    pub fn empty() -> Self {
        static NTH: AtomicU32 = AtomicU32::new(0);
        let nth = NTH.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("etude-{}-{nth}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder of our own");
        Self { path }
    }

    pub fn folder(&self) -> Folder {
        Folder::at(&self.path.to_string_lossy())
    }

    pub fn put(&self, file: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path.join(file), text).expect(file);
    }

    pub fn text(&self, file: &str) -> String {
        String::from_utf8(self.bytes(file)).expect(file)
    }

    pub fn bytes(&self, file: &str) -> Vec<u8> {
        fs::read(self.path.join(file)).expect(file)
    }

    pub fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.text(file);
        assert!(text.contains(from), "{file}: {from}");
        self.put(file, text.replacen(from, to, 1));
    }

    /// Types into a cell of the sheet, as a spreadsheet saves it: `what` is
    /// the cell's inside, with its kind.
    pub fn type_in(&self, cell: &str, kind: &str, what: &str) {
        let mut read =
            ZipArchive::new(Cursor::new(self.bytes("observations.xlsx"))).expect("a workbook");
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for at in 0..read.len() {
            let mut file = read.by_index(at).expect("a part");
            let name = file.name().expect("its name").into_owned();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("its bytes");
            if name.ends_with("sheet1.xml") {
                let xml = String::from_utf8(bytes).expect("XML");
                bytes =
                    typed(&xml, cell, &format!("<c r=\"{cell}\"{kind}>{what}</c>")).into_bytes();
            }
            writer
                .start_file(name, SimpleFileOptions::default())
                .expect("a part");
            writer.write_all(&bytes).expect("its bytes");
        }
        self.put(
            "observations.xlsx",
            writer.finish().expect("a workbook").into_inner(),
        );
    }

    /// A part of the workbook, as text.
    pub fn part(&self, name: &str) -> String {
        let mut book =
            ZipArchive::new(Cursor::new(self.bytes("observations.xlsx"))).expect("a workbook");
        let mut text = String::new();
        let mut part = book
            .by_name(&format!("xl/worksheets/{name}"))
            .expect("a part");
        part.read_to_string(&mut text).expect("XML");
        text
    }

    pub fn type_number(&self, cell: &str, number: &str) {
        self.type_in(cell, "", &format!("<v>{number}</v>"));
    }

    /// Runs the command in the project's folder with this study: what it says,
    /// and whether it went well.
    pub fn run(&self, arguments: &[&str], address: Option<&str>) -> (bool, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_publisher"));
        command
            .current_dir(ROOT)
            .args(arguments)
            .env("BAROMETRE_DATA", &self.path);
        match address {
            Some(address) => command.env("BAROMETRE_ADDRESS", address),
            None => command.env_remove("BAROMETRE_ADDRESS"),
        };
        let done = command.output().expect("the command");
        let said = [done.stdout, done.stderr].concat();
        let said = String::from_utf8(said).expect("UTF-8");
        let plain = said.replace(['\u{a0}', '\u{202f}'], " ");
        (
            done.status.success(),
            plain.replace(&*self.path.to_string_lossy(), "DOSSIER"),
        )
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// The sheet with a cell in the place of the one that is there, or before the
/// next of its row.
fn typed(xml: &str, cell: &str, new: &str) -> String {
    let digits = cell.find(|c: char| c.is_ascii_digit()).expect("a row");
    let (column, row) = cell.split_at(digits);
    let from = xml.find(&format!("<row r=\"{row}\"")).expect("the row");
    let to = from + xml[from..].find("</row>").expect("its end");
    let at = xml[from..to]
        .match_indices("<c r=\"")
        .map(|(at, _)| from + at)
        .find(|at| {
            let name = &xml[at + 6..];
            let name = &name[..name.find(|c: char| c.is_ascii_digit()).expect("a row")];
            name.len() == column.len() && name >= column
        })
        .expect("a cell there or after");
    let there = xml[at..].starts_with(&format!("<c r=\"{cell}\""));
    let end = match there {
        true if xml[at..to]
            .find("/>")
            .is_some_and(|e| e < xml[at..to].find('>').expect("a tag")) =>
        {
            at + xml[at..].find("/>").expect("its end") + 2
        }
        true => at + xml[at..].find("</c>").expect("its end") + 4,
        false => at,
    };
    format!("{}{new}{}", &xml[..at], &xml[end..])
}

/// The row of the sheet, and the line of the table, that begins like this.
pub fn row_of(csv: &str, begins: &str) -> usize {
    let at = csv.lines().position(|line| line.starts_with(begins));
    at.unwrap_or_else(|| panic!("{begins}")) + 1
}

/// The lines that differ, as in a diff: those gone, those new.
pub fn differing<'a>(before: &'a str, after: &'a str) -> (Vec<&'a str>, Vec<&'a str>) {
    let lines = |text: &'a str| text.split_inclusive('\n').collect::<Vec<_>>();
    let (before, after) = (lines(before), lines(after));
    let gone = before.iter().filter(|line| !after.contains(line));
    let new = after.iter().filter(|line| !before.contains(line));
    (gone.copied().collect(), new.copied().collect())
}
