//! The modules that run in a browser, as they were built, and the script that
//! starts them.

use std::path::Path;
use std::{fs, io};

use barometre::page::offline;

use super::put::put;

/// Their binaries.
const MODULES: [&str; 2] = ["barometre", "takeaway"];

/// What one of them became; the names of the files hold hashes.
pub struct Built {
    pub name: &'static str,
    pub glue: String,
    pub wasm: String,
}

/// All of them, in the folder.
pub fn all(folder: &Path) -> io::Result<Vec<Built>> {
    MODULES
        .into_iter()
        .map(|name| built(folder, name))
        .collect()
}

/// `start`, `assets/start.js`, with the names and hashes of what it fetches.
pub fn script(staging: &Path, source: &Path, start: &str, modules: &[Built]) -> io::Result<String> {
    let diagnostic = fs::read_to_string(source.join("assets/diagnostic.js"))?;
    let diagnostic = put(staging, "diagnostic", "js", &diagnostic)?;
    let mut script = start.replace("{diagnostic}", &diagnostic);
    for module in modules {
        for (ending, file) in [("js", &module.glue), ("wasm", &module.wasm)] {
            let name = module.name;
            let hash = integrity(&staging.join(file))?;
            script = script
                .replace(&format!("{{{name}.{ending}}}"), file)
                .replace(&format!("{{{name}.{ending}-integrity}}"), &hash);
        }
    }
    put(staging, "start", "js", &script)
}

/// The two files of a module.
fn built(folder: &Path, name: &'static str) -> io::Result<Built> {
    let found = |ending: &str| {
        let mut names =
            fs::read_dir(folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        names
            .find(|file| file.starts_with(&format!("{name}-")) && file.ends_with(ending))
            .ok_or_else(|| io::Error::other(format!("no {name}-*{ending} in {}", folder.display())))
    };
    Ok(Built {
        name,
        glue: found(".js")?,
        wasm: found(".wasm")?,
    })
}

/// What a browser compares the bytes of a file with (Subresource
/// Integrity).
fn integrity(file: &Path) -> io::Result<String> {
    Ok(offline::integrity(&fs::read(file)?))
}
