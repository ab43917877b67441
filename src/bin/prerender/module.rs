//! The module as Trunk built it, and the scripts that start it.

use std::path::Path;
use std::{fs, io};

use barometre::prerender::offline::integrity;

use super::put::{bundle, put, small};

/// The module's two files, by name.
pub struct Module {
    pub js: String,
    pub wasm: String,
}

/// Makes the module's JavaScript small, and names both files by what is in
/// them at last: Trunk hashes before wasm-opt has run, and a reader's cache
/// would keep one build's module under another's name.
pub fn module(staging: &Path) -> io::Result<Module> {
    let [js, wasm] = [built(staging, ".js")?, built(staging, "_bg.wasm")?];
    let text = small(&fs::read_to_string(staging.join(&js))?, "js")?;
    let bytes = fs::read(staging.join(&wasm))?;
    for old in [js, wasm] {
        fs::remove_file(staging.join(old))?;
    }
    Ok(Module {
        js: put(staging, "barometre", "js", text.as_bytes())?,
        wasm: put(staging, "barometre", "wasm", &bytes)?,
    })
}

/// The one file of the module with this ending.
fn built(staging: &Path, ending: &str) -> io::Result<String> {
    let names = fs::read_dir(staging)?.filter_map(|e| e.ok()?.file_name().into_string().ok());
    let found: Vec<String> = names
        .filter(|name| name.starts_with("barometre-") && name.ends_with(ending))
        .collect();
    let [name] = <[String; 1]>::try_from(found).map_err(|found| {
        let told = format!(
            "one barometre-*{ending} in {}: {found:?}",
            staging.display()
        );
        io::Error::other(told)
    })?;
    Ok(name)
}

/// Writes the start script of the site, which knows the names and the hashes
/// of what it fetches.
pub fn site_script(staging: &Path, source: &Path, module: &Module) -> io::Result<String> {
    let diagnostic = fs::read_to_string(source.join("assets/diagnostic.js"))?;
    let diagnostic = small(&diagnostic, "js")?;
    let diagnostic = put(staging, "diagnostic", "js", diagnostic.as_bytes())?;
    let hash = |file: &str| Ok::<_, io::Error>(integrity(&fs::read(staging.join(file))?));
    let fetched = serde_json::json!({
        "js": module.js,
        "jsIntegrity": hash(&module.js)?,
        "wasm": module.wasm,
        "wasmIntegrity": hash(&module.wasm)?,
    });
    let script = bundle(
        &source.join("assets/start/site.js"),
        &[
            format!("--define:MODULE={fetched}"),
            format!("--define:DIAGNOSTIC=\"{diagnostic}\""),
        ],
    )?;
    put(staging, "start", "js", script.as_bytes())
}

/// The start script of the page in one file, with the module's JavaScript.
pub fn one_file_script(staging: &Path, source: &Path, module: &Module) -> io::Result<String> {
    let js = staging.join(&module.js);
    bundle(
        &source.join("assets/start/one-file.js"),
        &[format!("--alias:barometre={}", js.display())],
    )
}
