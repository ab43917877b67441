//! Checks the publisher's data and embeds it as constants: no parser of the
//! data ships in the module. Widths of text are read from the font likewise.

use std::fmt::Write;
use std::{env, fs, path::Path, process::ExitCode};

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

#[expect(
    dead_code,
    unused_imports,
    reason = "the build uses a part of the room"
)]
#[path = "src/data/mod.rs"]
mod data;
#[expect(dead_code, reason = "what the publisher's own commands ask of it")]
#[path = "src/source/mod.rs"]
mod source;

/// Names another folder of data than the published one.
const FOLDER: &str = "BAROMETRE_DATA";
const PUBLISHED: &str = "assets/data";

/// The two cuts of the font, normal and bold, as `scripts/fonts.mjs` makes them.
const CUTS: [&str; 2] = [".tools/fonts/regular.ttf", ".tools/fonts/bold.ttf"];

fn main() -> ExitCode {
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    let out = Path::new(&out);
    for path in CUTS {
        println!("cargo::rerun-if-changed={path}");
    }
    let written = advances().and_then(|code| {
        fs::write(out.join("advances.rs"), code).map_err(|error| format!("advances.rs: {error}"))
    });
    if let Err(error) = written {
        println!("cargo::error={error}");
        return ExitCode::FAILURE;
    }
    let folder = env::var(FOLDER).unwrap_or_else(|_| PUBLISHED.into());
    println!("cargo::rerun-if-env-changed={FOLDER}");
    // What else the build reads of the study, it reads from the same folder.
    println!("cargo::rustc-env={FOLDER}={folder}");
    let [figures, study] =
        ["observations.csv", "study.toml"].map(|file| format!("{folder}/{file}"));
    for path in [&figures, &study, "src/data", "src/source"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let text = |file: source::File, path: &str| {
        source::encoding::text(file, fs::read(path))
            .map_err(|problem| println!("cargo::error={}", problem.told(&folder)))
    };
    let (figures, study) = (
        text(source::File::Observations, &figures),
        text(source::File::Study, &study),
    );
    let (Ok(figures), Ok(study)) = (figures, study) else {
        return ExitCode::FAILURE;
    };
    let reader = match env::var("CARGO_CFG_TARGET_ARCH").as_deref() {
        Ok("wasm32") => source::emit::Reader::Module,
        Ok(_) | Err(_) => source::emit::Reader::Page,
    };
    match source::read(&figures, &study) {
        Ok(checked) => {
            // Once: the module's own build would say the same.
            if reader == source::emit::Reader::Page {
                remark(&folder, &figures, &study, checked.survey.file);
            }
            let code = source::emit::study(&checked, reader);
            match fs::write(out.join("study.rs"), code) {
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

/// Tells what the publisher may want to read again, beside the data of the last
/// build, if there is one.
fn remark(folder: &str, figures: &str, study: &str, file: &str) {
    let published = fs::read_to_string(format!("dist/donnees/{file}.csv")).ok();
    for remark in source::remarks(figures, study, published.as_deref()) {
        println!("cargo::warning={}", remark.told(folder));
    }
}

/// How far each character of the font goes in both cuts, in thousandths of the size.
fn advances() -> Result<String, String> {
    let read = |path: &str| {
        fs::read(path)
            .map_err(|error| format!("{path}: {error}; run `make tools`, which makes the fonts"))
    };
    let [regular, bold] = [read(CUTS[0])?, read(CUTS[1])?];
    let font = |bytes| FontRef::new(bytes).map_err(|error| format!("{CUTS:?}: {error}"));
    let cuts = [font(&regular)?, font(&bold)?];
    let [in_regular, in_bold] = cuts.each_ref().map(|font| {
        let metrics = font.glyph_metrics(Size::new(1000.0), LocationRef::default());
        let glyphs = font.charmap();
        move |c: char| metrics.advance_width(glyphs.map(c)?)
    });
    let mut all: Vec<u32> = cuts[0].charmap().mappings().map(|(c, _)| c).collect();
    all.sort_unstable();
    let mut code = "&[".to_owned();
    for c in all.into_iter().filter_map(char::from_u32) {
        let (Some(regular), Some(bold)) = (in_regular(c), in_bold(c)) else {
            return Err(format!("{CUTS:?}: {c:?} is not in both"));
        };
        let _ = write!(code, "({c:?},[{:.0},{:.0}]),", regular, bold);
    }
    code.push(']');
    Ok(code)
}
