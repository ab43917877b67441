//! The page in one file, from what stands beside it.

use std::path::Path;
use std::{fs, io};

use barometre::STUDY;
use barometre::embed::Scope;
use barometre::page::document::{Assets, ICONS, document};
use barometre::page::offline::{self, Module, Parts};

use super::module::Built;
use super::put::small;

/// The page with all that it asks for within. `start`: `assets/start.js`.
pub fn one_file(staging: &Path, start: &str, built: &Built, assets: &Assets) -> io::Result<String> {
    let start = small(&offline::start(start).map_err(io::Error::other)?, "js")?;
    let module = Module {
        glue: fs::read_to_string(staging.join(&built.glue))?,
        wasm: fs::read(staging.join(&built.wasm))?,
    };
    let whole = (assets.states.iter().find(|held| held.scope == Scope::Whole))
        .ok_or_else(|| io::Error::other("the states of the whole page are not written"))?;
    // They are in the file, not beside it.
    let alone = Assets {
        states: Vec::new(),
        ..assets.clone()
    };
    let parts = Parts {
        page: &document(&STUDY, &alone).into_string(),
        style: (
            &assets.style,
            &fs::read_to_string(staging.join(&assets.style))?,
        ),
        script: (&assets.script, &start),
        module: &module,
        states: &fs::read(staging.join(&whole.file))?,
        files: &beside(staging)?,
    };
    offline::whole(parts, &assets.site).map_err(io::Error::other)
}

/// The files that the page in one file takes in.
fn beside(staging: &Path) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut files = vec![(ICONS[0].to_owned(), fs::read(staging.join(ICONS[0]))?)];
    for entry in fs::read_dir(staging.join("donnees"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        files.push((format!("donnees/{name}"), fs::read(entry.path())?));
    }
    Ok(files)
}
