//! A study's folder: which files it has, and where its site's address stands.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use crate::source::{File, Problem, encoding};

/// Where the published study is, and the address of its site.
const PUBLISHED: &str = "assets/data";
const AROUND: &str = "assets";

/// What a study is made of, and what it may keep beside that.
const NAMES: [&str; 5] = [
    "observations.csv",
    "observations.xlsx",
    "study.toml",
    "site.toml",
    "README.md",
];

/// A study's folder, from the root of the project.
#[derive(Clone, Debug)]
pub struct Folder(String);

impl Folder {
    /// The one that `BAROMETRE_DATA` names, or the published one.
    pub fn named() -> Self {
        let named = env::var("BAROMETRE_DATA").ok();
        let named = named.filter(|name| !name.is_empty());
        Self::at(&named.unwrap_or_else(|| PUBLISHED.into()))
    }

    /// The study that is online.
    pub fn published() -> Self {
        Self::at(PUBLISHED)
    }

    pub fn at(path: &str) -> Self {
        Self(path.trim_end_matches('/').to_owned())
    }

    pub fn name(&self) -> &str {
        &self.0
    }

    pub fn file(&self, name: &str) -> PathBuf {
        Path::new(&self.0).join(name)
    }

    pub fn exists(&self) -> bool {
        Path::new(&self.0).is_dir()
    }

    pub fn text(&self, file: File) -> Result<String, Problem> {
        encoding::text(file, fs::read(self.path(file)))
    }

    /// Where the address of the site is read: the study's own file, or the
    /// published edition's.
    fn site(&self) -> PathBuf {
        let own = self.file("site.toml");
        match own.exists() {
            true => own,
            false => Path::new(AROUND).join("site.toml"),
        }
    }

    pub fn has_own_site(&self) -> bool {
        self.0 == PUBLISHED || self.file("site.toml").exists()
    }

    pub fn path(&self, file: File) -> PathBuf {
        match file {
            File::Observations => self.file("observations.csv"),
            File::Sheet => self.file("observations.xlsx"),
            File::Study => self.file("study.toml"),
            File::Site | File::Address => self.site(),
        }
    }

    /// A problem as it is told, with the folder that its file is in.
    pub fn told(&self, problem: &Problem) -> String {
        match problem.file {
            File::Site if !self.file("site.toml").exists() => problem.told(AROUND),
            File::Observations | File::Sheet | File::Study | File::Site | File::Address => {
                problem.told(&self.0)
            }
        }
    }

    /// The names of files that are none of a study's; what an editor or a
    /// spreadsheet leaves for a while is not among them.
    pub fn strays(&self) -> io::Result<Vec<String>> {
        let mut strays = Vec::new();
        for entry in fs::read_dir(&self.0)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let passing = name.starts_with(['.', '~', '#']) || name.ends_with('~');
            if !passing && !NAMES.contains(&name.as_str()) {
                strays.push(name);
            }
        }
        strays.sort();
        Ok(strays)
    }

    /// Whether a spreadsheet has `observations.xlsx` open.
    pub fn sheet_is_open(&self) -> bool {
        [".~lock.observations.xlsx#", "~$observations.xlsx"]
            .iter()
            .any(|lock| self.file(lock).exists())
    }
}
