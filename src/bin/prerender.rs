//! Writes what surrounds the module into the folder that Trunk is building:
//! the page, its style sheet, its start script, the data files.

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::io::Write;
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};
    use std::{env, fs, io};

    use barometre::STUDY;
    use barometre::data::Study;
    use barometre::embed::Scope;
    use barometre::export::data;
    use barometre::export::raster::Raster;
    use barometre::export::record::Dialect;
    use barometre::page::accessibility::accessibility;
    use barometre::page::alone::alone;
    use barometre::page::chapter_page::chapter_page;
    use barometre::page::document::{Assets, Held, ICONS, document};
    use barometre::page::metadata::About;
    use barometre::page::offline::{self, Module, OneFile, Parts};
    use barometre::page::partners::partners;
    use barometre::page::picture::picture;
    use barometre::page::site::Site;
    use barometre::page::sitemap::sitemap;
    use barometre::page::style::{self, Sheet};
    use barometre::page::{criteria, oembed};
    use barometre::states;

    /// The binaries that run in a browser.
    const MODULES: [&str; 2] = ["barometre", "takeaway"];

    /// What one of them became; the names of the files hold hashes.
    struct Built {
        name: &'static str,
        glue: String,
        wasm: String,
    }

    pub fn run() -> io::Result<()> {
        let place = |name: &str| {
            env::var_os(name).map(PathBuf::from).ok_or_else(|| {
                io::Error::other(format!("{name} is not set: this runs as a hook of Trunk"))
            })
        };
        let (staging, source) = (place("TRUNK_STAGING_DIR")?, place("TRUNK_SOURCE_DIR")?);
        let folder = source.join(env!("BAROMETRE_DATA"));
        let modules = MODULES
            .into_iter()
            .map(|name| built(&staging, name))
            .collect::<io::Result<Vec<_>>>()?;
        let start = fs::read_to_string(source.join("assets/start.js"))?;
        let diagnostic = fs::read_to_string(source.join("assets/diagnostic.js"))?;
        let diagnostic = put(&staging, "diagnostic", "js", &diagnostic)?;
        let mut script = start.replace("{diagnostic}", &diagnostic);
        for module in &modules {
            for (ending, file) in [("js", &module.glue), ("wasm", &module.wasm)] {
                let name = module.name;
                let hash = integrity(&staging.join(file))?;
                script = script
                    .replace(&format!("{{{name}.{ending}}}"), file)
                    .replace(&format!("{{{name}.{ending}-integrity}}"), &hash);
            }
        }
        let sheet = |sheet: Sheet| {
            let mut style = style::theme();
            for file in sheet.files() {
                style += &fs::read_to_string(source.join("assets/style").join(file))?;
            }
            put(&staging, sheet.name(), "css", &style)
        };
        // Another study may bring the address where it is published.
        let own = folder.join("site.toml");
        let address = match own.exists() {
            true => own,
            false => source.join("assets/site.toml"),
        };
        let site = Site::read(
            &fs::read_to_string(address)?,
            env::var("BAROMETRE_ADDRESS").ok(),
        )
        .map_err(io::Error::other)?;
        icons(&staging, &source)?;
        let mut assets = Assets {
            site,
            one_file: OneFile::This,
            script: put(&staging, "start", "js", &script)?,
            style: sheet(Sheet::Page)?,
            figure_style: sheet(Sheet::Figure)?,
            prose_style: sheet(Sheet::Prose)?,
            motifs: motifs(&folder.join("motifs"))?,
            states: Vec::new(),
        };
        assets.states = all_states(&staging)?;
        data_files(&STUDY, &staging.join("donnees"))?;
        let one_file = one_file(&staging, &start, &modules, &assets)?;
        let name = format!("{}-hors-ligne.html", STUDY.survey.file);
        fs::write(staging.join(&name), &one_file)?;
        assets.one_file = OneFile::At {
            name,
            bytes: one_file.len(),
        };
        write(&staging, "index.html", document(&STUDY, &assets))?;
        for id in STUDY.chapter_ids() {
            let place = Scope::Chapter(id).folder(&STUDY) + "index.html";
            write(&staging, &place, chapter_page(&STUDY, id, &assets))?;
        }
        write(&staging, "sitemap.xml", sitemap(&STUDY, &assets.site))?;
        pictures(&staging, &source, &assets)?;
        for id in STUDY.shows() {
            let place = Scope::Figure(id).folder(&STUDY) + "index.html";
            write(&staging, &place, alone(&STUDY, id, &assets))?;
        }
        let criteria = criteria::read(&fs::read_to_string(
            source.join("assets/accessibilite.toml"),
        )?)
        .map_err(|problems| {
            // One a line: an error's own text comes out on a single one.
            eprintln!("{}", problems.join("\n"));
            io::Error::other("assets/accessibilite.toml is not as it should be")
        })?;
        write(
            &staging,
            "accessibilite.html",
            accessibility(&STUDY, &criteria, &assets),
        )?;
        // Partners paste its name: it never changes.
        fs::copy(
            source.join("assets/integrer.js"),
            staging.join("integrer.js"),
        )?;
        let sizes: Vec<String> = STUDY
            .sizes
            .iter()
            .map(|size| format!("\"{}\"", size.slug))
            .collect();
        let types = fs::read_to_string(source.join("assets/barometre.d.ts"))?
            .replace("{tailles}", &sizes.join(" | "));
        fs::write(staging.join("barometre.d.ts"), types)?;
        write(&staging, "integrer.html", partners(&STUDY, &assets))?;
        let chapters = STUDY.chapter_ids().map(Scope::Chapter);
        for scope in [Scope::Whole].into_iter().chain(chapters) {
            if let Some(file) = oembed::file(&STUDY, scope) {
                let answer = oembed::answer(&STUDY, &assets.site.address, scope);
                write(&staging, &file, answer.to_string())?;
            }
        }
        Ok(())
    }

    /// The whole set, in every form, with what describes it.
    fn data_files(study: &Study, folder: &Path) -> io::Result<()> {
        let pretty = |value| serde_json::to_string_pretty(&value).map_err(io::Error::other);
        fs::create_dir_all(folder)?;
        for dialect in Dialect::EACH {
            let file = folder.join(data::file(study, dialect));
            fs::write(file, data::csv(study, dialect))?;
        }
        let json = format!("{}.json", study.survey.file);
        fs::write(folder.join(json), data::json(study).to_string())?;
        fs::write(
            folder.join("schema.json"),
            pretty(data::schema(study, Dialect::Plain))?,
        )?;
        fs::write(
            folder.join("datapackage.json"),
            pretty(data::package(study))?,
        )?;
        fs::write(folder.join("LISEZ-MOI.md"), data::readme(study))
    }

    /// The states of the figures of each document.
    fn all_states(staging: &Path) -> io::Result<Vec<Held>> {
        fs::create_dir_all(staging.join("etats"))?;
        let chapters = STUDY.chapter_ids().map(Scope::Chapter);
        let figures = STUDY.shows().map(Scope::Figure);
        let held = |scope: Scope| {
            let bytes = states::write(&STUDY, &scope.panels(&STUDY));
            let name = scope.name(&STUDY).replace(':', "-");
            let file = format!("etats/{name}-{}.bin", hashed(&bytes));
            fs::write(staging.join(&file), &bytes)?;
            let integrity = offline::integrity(&bytes);
            Ok(Held {
                scope,
                file,
                integrity,
            })
        };
        [Scope::Whole]
            .into_iter()
            .chain(chapters)
            .chain(figures)
            .map(held)
            .collect()
    }

    /// The page with all that it asks for within. `start`: `assets/start.js`.
    fn one_file(
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
            modules: &modules,
            states: &states::write(&STUDY, &Scope::Whole.panels(&STUDY)),
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

    /// The icon, and the one for a phone's home screen, which has no corners.
    fn icons(staging: &Path, source: &Path) -> io::Result<()> {
        let icon = fs::read_to_string(source.join("assets/icons/atoll.svg"))?;
        fs::write(staging.join(ICONS[0]), &icon)?;
        let square = icon.replace(" rx=\"14\"", "");
        let png = Raster::open(source)
            .and_then(|raster| raster.png(&square, 180.0 / 64.0, &[]))
            .map_err(io::Error::other)?;
        fs::write(staging.join(ICONS[1]), png)
    }

    /// One of the whole, and one a chapter.
    fn pictures(staging: &Path, source: &Path, assets: &Assets) -> io::Result<()> {
        let raster = Raster::open(source).map_err(io::Error::other)?;
        fs::create_dir_all(staging.join("partage"))?;
        let chapters = STUDY.chapter_ids().map(|id| About::chapter(&STUDY, id));
        for about in [About::whole(&STUDY)].into_iter().chain(chapters) {
            if let Some(panel) = about.figure {
                let png = picture(&STUDY, &assets.site, &about, panel, &raster)
                    .map_err(io::Error::other)?;
                fs::write(staging.join(about.place()), png)?;
            }
        }
        Ok(())
    }

    /// Writes a file, with the folders that it lies in.
    fn write(folder: &Path, place: &str, content: impl Into<String>) -> io::Result<()> {
        let file = folder.join(place);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(file, content.into())
    }

    /// Every drawing of the folder, by the name of its chapter; none where a
    /// study has no such folder.
    fn motifs(folder: &Path) -> io::Result<Vec<(String, String)>> {
        let mut motifs = Vec::new();
        if !folder.exists() {
            return Ok(motifs);
        }
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

    /// The two files of a module.
    fn built(folder: &Path, name: &'static str) -> io::Result<Built> {
        let found = |ending: &str| {
            let mut names = fs::read_dir(folder)?
                .filter_map(|entry| entry.ok()?.file_name().into_string().ok());
            names
                .find(|file| file.starts_with(&format!("{name}-")) && file.ends_with(ending))
                .ok_or_else(|| {
                    io::Error::other(format!("no {name}-*{ending} in {}", folder.display()))
                })
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
        let name = format!("{name}-{}.{ending}", hashed(content.as_bytes()));
        fs::write(folder.join(&name), &content)?;
        Ok(name)
    }

    /// FNV-1a: a name, not a signature.
    fn hashed(content: &[u8]) -> String {
        let hash = content
            .iter()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            });
        format!("{hash:016x}")
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    native::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
