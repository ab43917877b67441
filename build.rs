//! Checks the publisher's data and embeds it as constants: no parser of the
//! data ships in the module.

use std::{env, fs, path::Path, process::ExitCode};

#[expect(
    dead_code,
    unused_imports,
    reason = "the build uses a part of the room"
)]
#[path = "src/data/mod.rs"]
mod data;
#[path = "src/source/mod.rs"]
mod source;

/// Names another folder of data than the published one.
const FOLDER: &str = "BAROMETRE_DATA";
const PUBLISHED: &str = "assets/data";

fn main() -> ExitCode {
    let folder = env::var(FOLDER).unwrap_or_else(|_| PUBLISHED.into());
    println!("cargo::rerun-if-env-changed={FOLDER}");
    // What else the build reads of the study, it reads from the same folder.
    println!("cargo::rustc-env={FOLDER}={folder}");
    let [figures, study] =
        ["observations.csv", "study.toml"].map(|file| format!("{folder}/{file}"));
    for path in [&figures, &study, "src/data", "src/source"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let text = |path: &str| {
        fs::read_to_string(path)
            .map_err(|error| println!("cargo::error={path} : fichier illisible ({error})"))
    };
    let (Ok(figures), Ok(study)) = (text(&figures), text(&study)) else {
        return ExitCode::FAILURE;
    };
    let reader = match env::var("CARGO_CFG_TARGET_ARCH").as_deref() {
        Ok("wasm32") => source::emit::Reader::Module,
        Ok(_) | Err(_) => source::emit::Reader::Page,
    };
    match source::read(&figures, &study) {
        Ok(study) => {
            let out = env::var_os("OUT_DIR").unwrap_or_default();
            let code = source::emit::study(&study, reader);
            match fs::write(Path::new(&out).join("study.rs"), code) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => {
                    println!("cargo::error=study.rs : {error}");
                    ExitCode::FAILURE
                }
            }
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={}", problem.told(&folder));
            }
            ExitCode::FAILURE
        }
    }
}
