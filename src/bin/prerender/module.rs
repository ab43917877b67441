//! The module that runs in a browser, as it was built, and the script that
//! starts it.

use std::path::Path;
use std::{fs, io};

use barometre::page::offline;

use super::put::put;

/// Its binary.
const NAME: &str = "barometre";

/// What it became; the names of the files hold hashes.
pub struct Built {
    pub glue: String,
    pub wasm: String,
}

/// `start`, `assets/start.js`, with the names and hashes of what it fetches.
pub fn script(staging: &Path, source: &Path, start: &str, module: &Built) -> io::Result<String> {
    let diagnostic = fs::read_to_string(source.join("assets/diagnostic.js"))?;
    let diagnostic = put(staging, "diagnostic", "js", &diagnostic)?;
    let mut script = start.replace("{diagnostic}", &diagnostic);
    for (ending, file) in [("js", &module.glue), ("wasm", &module.wasm)] {
        let hash = integrity(&staging.join(file))?;
        script = script
            .replace(&format!("{{{NAME}.{ending}}}"), file)
            .replace(&format!("{{{NAME}.{ending}-integrity}}"), &hash);
    }
    put(staging, "start", "js", &script)
}

/// Its two files in the folder.
pub fn built(folder: &Path) -> io::Result<Built> {
    let found = |ending: &str| {
        let mut names =
            fs::read_dir(folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        names
            .find(|file| file.starts_with(&format!("{NAME}-")) && file.ends_with(ending))
            .ok_or_else(|| io::Error::other(format!("no {NAME}-*{ending} in {}", folder.display())))
    };
    Ok(Built {
        glue: found(".js")?,
        wasm: found(".wasm")?,
    })
}

/// What a browser compares the bytes of a file with (Subresource
/// Integrity).
fn integrity(file: &Path) -> io::Result<String> {
    Ok(offline::integrity(&fs::read(file)?))
}
