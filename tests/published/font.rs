//! The font as it is sent: all that the study says can be set in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use skrifa::{FontRef, MetadataProvider};

use crate::folder::{dist, files};

const PROJECT: &str = env!("CARGO_MANIFEST_DIR");

fn characters(font: &[u8]) -> BTreeSet<u32> {
    let font = FontRef::new(font).expect("a font");
    font.charmap().mappings().map(|(c, _)| c).collect()
}

/// WOFF2 as the bytes of a TTF, by the package that the build writes it with.
fn opened(file: &Path) -> Vec<u8> {
    const SCRIPT: &str = "const { convert } = require(process.argv[1] + '/fontverter');\
        convert(require('fs').readFileSync(process.argv[2]), 'sfnt').then((font) => process.stdout.write(font));";
    let output = Command::new("node")
        .args(["-e", SCRIPT])
        .arg(Path::new(PROJECT).join(".tools/npm/node_modules"))
        .arg(file)
        .output()
        .expect("node");
    assert!(output.status.success(), "{output:?}");
    output.stdout
}

#[test]
fn every_character_of_the_study_that_the_font_has_is_sent() {
    let dist = dist();
    let folder = Path::new(PROJECT).join(env!("BAROMETRE_DATA"));
    let said: String = ["study.toml", "observations.csv"]
        .map(|file| fs::read_to_string(folder.join(file)).expect("the study"))
        .concat();
    let said: BTreeSet<u32> = said
        .chars()
        .filter(|c| !c.is_control())
        .map(u32::from)
        .collect();
    assert!(said.contains(&0x202f) && said.len() > 80, "{said:?}");
    for name in ["regular", "bold"] {
        let all = files(&dist);
        let sent = all
            .iter()
            .find(|path| path.starts_with(&format!("{name}-")) && path.ends_with(".woff2"))
            .unwrap_or_else(|| panic!("no {name}"));
        let sent = characters(&opened(&dist.join(sent)));
        let whole = fs::read(format!("{PROJECT}/.tools/fonts/{name}.ttf")).expect("make tools");
        let whole = characters(&whole);
        let asked: BTreeSet<u32> = said.iter().copied().chain(0xa0..=0xff).collect();
        for c in asked.intersection(&whole) {
            assert!(sent.contains(c), "{name}: U+{c:04X}");
        }
        assert!(sent.is_subset(&whole) && sent.len() < whole.len());
    }
    assert!(dist.join("OFL.txt").is_file());
}
