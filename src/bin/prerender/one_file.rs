//! The page in one file, from what stands beside it.

use std::path::Path;
use std::{fs, io};

use barometre::STUDY;
use barometre::prerender::assets::{Assets, ICONS};
use barometre::prerender::document::document;
use barometre::prerender::offline::{Parts, whole};

use super::module::{Module, one_file_script};

/// The page with all that it asks for within. `style`: the style sheet without
/// the font, which weighs more than what stands in for it.
pub fn one_file(
    staging: &Path,
    source: &Path,
    module: &Module,
    assets: &Assets,
    style: &str,
) -> io::Result<String> {
    let parts = Parts {
        page: &document(&STUDY, assets).into_string(),
        style: (&assets.style, style),
        script: (&assets.script, &one_file_script(staging, source, module)?),
        wasm: &fs::read(staging.join(&module.wasm))?,
        files: &beside(staging)?,
    };
    whole(parts, &assets.site).map_err(io::Error::other)
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
