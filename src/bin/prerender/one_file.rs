//! The page in one file, from what stands beside it.

use std::path::Path;
use std::{fs, io};

use barometre::STUDY;
use barometre::page::document::{Assets, ICONS, document};
use barometre::page::offline::{self, Module, Parts};

use super::modules::Built;
use super::put::small;

/// The page with all that it asks for within. `start`: `assets/start.js`.
pub fn one_file(
    staging: &Path,
    start: &str,
    built: &[Built],
    assets: &Assets,
) -> io::Result<String> {
    let start = small(&offline::start(start).map_err(io::Error::other)?, "js")?;
    let mut modules = Vec::new();
    for Built { name, glue, wasm } in built {
        modules.push(Module {
            name,
            glue: fs::read_to_string(staging.join(glue))?,
            wasm: fs::read(staging.join(wasm))?,
        });
    }
    let parts = Parts {
        page: &document(&STUDY, assets).into_string(),
        style: (
            &assets.style,
            &fs::read_to_string(staging.join(&assets.style))?,
        ),
        script: (&assets.script, &start),
        modules: &modules,
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
