//! Writes what surrounds the module into the folder that Trunk is building:
//! the page, its style sheet, its start script, the data files.

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::io::Write;
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};
    use std::{env, fs, io};

    use barometre::STUDY;
    use barometre::export::data;
    use barometre::page::accessibility::accessibility;
    use barometre::page::document::{Assets, document};
    use barometre::page::{criteria, style};

    pub fn run() -> io::Result<()> {
        let place = |name: &str| {
            env::var_os(name).map(PathBuf::from).ok_or_else(|| {
                io::Error::other(format!("{name} is not set: this runs as a hook of Trunk"))
            })
        };
        let (staging, source) = (place("TRUNK_STAGING_DIR")?, place("TRUNK_SOURCE_DIR")?);
        let module = built(&staging, ".js")?;
        let wasm = built(&staging, ".wasm")?;
        let script = fs::read_to_string(source.join("assets/start.js"))?
            .replace("{module}", &module)
            .replace("{wasm}", &wasm);
        let style = style::theme() + &fs::read_to_string(source.join("assets/style/page.css"))?;
        let assets = Assets {
            script: put(&staging, "start", "js", &script)?,
            style: put(&staging, "page", "css", &style)?,
            motifs: motifs(&source.join("assets/motifs"))?,
        };
        fs::write(
            staging.join("index.html"),
            document(&STUDY, &assets).into_string(),
        )?;
        let criteria = criteria::read(&fs::read_to_string(
            source.join("assets/accessibilite.toml"),
        )?)
        .map_err(|problems| {
            // One a line: an error's own text comes out on a single one.
            eprintln!("{}", problems.join("\n"));
            io::Error::other("assets/accessibilite.toml is not as it should be")
        })?;
        fs::write(
            staging.join("accessibilite.html"),
            accessibility(&STUDY, &criteria, &assets.style).into_string(),
        )?;
        // Partners paste its name: it never changes.
        fs::copy(
            source.join("assets/integrer.js"),
            staging.join("integrer.js"),
        )?;
        let folder = staging.join("donnees");
        fs::create_dir_all(&folder)?;
        fs::write(
            folder.join(format!("{}.csv", STUDY.survey.file)),
            data::csv(&STUDY).map_err(io::Error::other)?,
        )?;
        let pretty = |value| serde_json::to_string_pretty(&value).map_err(io::Error::other);
        fs::write(folder.join("schema.json"), pretty(data::schema(&STUDY))?)?;
        fs::write(
            folder.join("datapackage.json"),
            pretty(data::package(&STUDY))?,
        )
    }

    /// Every drawing of the folder, by the name of its chapter.
    fn motifs(folder: &Path) -> io::Result<Vec<(String, String)>> {
        let mut motifs = Vec::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if let Some(name) = path.file_stem().and_then(|n| n.to_str()) {
                motifs.push((
                    name.to_owned(),
                    fs::read_to_string(&path)?.trim().to_owned(),
                ));
            }
        }
        Ok(motifs)
    }

    /// The one file of the module with this ending; its name holds a hash.
    fn built(folder: &Path, ending: &str) -> io::Result<String> {
        let mut names =
            fs::read_dir(folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        names
            .find(|name| name.starts_with("barometre-") && name.ends_with(ending))
            .ok_or_else(|| {
                io::Error::other(format!("no barometre-*{ending} in {}", folder.display()))
            })
    }

    /// JavaScript or CSS without comments and spaces. Needs esbuild, which
    /// `scripts/tools.sh` installs.
    fn small(text: &str, ending: &str) -> io::Result<String> {
        let mut esbuild = Command::new("esbuild")
            .args(["--minify", "--charset=utf8", &format!("--loader={ending}")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        if let Some(mut input) = esbuild.stdin.take() {
            input.write_all(text.as_bytes())?;
        }
        let output = esbuild.wait_with_output()?;
        if !output.status.success() {
            return Err(io::Error::other(format!("esbuild refuses the {ending}")));
        }
        String::from_utf8(output.stdout).map_err(io::Error::other)
    }

    /// Writes a file made small, whose name changes with its content, for
    /// caches.
    fn put(folder: &Path, name: &str, ending: &str, content: &str) -> io::Result<String> {
        let content = small(content, ending)?;
        // FNV-1a: a name, not a signature.
        let hash = content
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            });
        let name = format!("{name}-{hash:016x}.{ending}");
        fs::write(folder.join(&name), &content)?;
        Ok(name)
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    native::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
