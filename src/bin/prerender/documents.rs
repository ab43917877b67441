//! Every document of the site, from the study and what is built.

use std::path::PathBuf;
use std::{env, fs, io};

use barometre::STUDY;
use barometre::embed::Scope;
use barometre::prerender::accessibility::accessibility;
use barometre::prerender::assets::Assets;
use barometre::prerender::assets::OneFile;
use barometre::prerender::chapter_page::chapter_page;
use barometre::prerender::criteria;
use barometre::prerender::document::document;
use barometre::prerender::face;
use barometre::prerender::figure_page::figure_page;
use barometre::prerender::oembed::{self, Asked};
use barometre::prerender::partners::partners;
use barometre::prerender::plan;
use barometre::prerender::site::{Site, Way};
use barometre::prerender::sitemap::sitemap;
use barometre::prerender::style::{self, Sheet};
use barometre::source::{File, encoding, site};

use super::files::{data_files, fonts, icons, pictures, plates, tiles};
use super::module::{module, site_script};
use super::one_file::one_file;
use super::put::{put, small, write};

pub fn run() -> io::Result<()> {
    let place = |name: &str| {
        env::var_os(name).map(PathBuf::from).ok_or_else(|| {
            io::Error::other(format!("{name} is not set: this runs as a hook of Trunk"))
        })
    };
    let (staging, source) = (place("TRUNK_STAGING_DIR")?, place("TRUNK_SOURCE_DIR")?);
    let folder = source.join(env!("BAROMETRE_DATA"));
    let module = module(&staging)?;
    let fonts = fonts(&staging, &source)?;
    let colours = style::plates(&STUDY);
    let style = |sheet: Sheet| {
        let mut style = style::theme();
        if sheet != Sheet::Prose {
            style += &colours;
        }
        for file in sheet.files() {
            style += &fs::read_to_string(source.join("assets/style").join(file))?;
        }
        Ok::<_, io::Error>(style)
    };
    let sheet = |sheet: Sheet| {
        let style = small(&(face::web(&fonts) + &style(sheet)?), "css")?;
        put(&staging, sheet.name(), "css", style.as_bytes())
    };
    // Another study may bring the address where it is published.
    let own = folder.join("site.toml");
    let (place, file) = match own.exists() {
        true => (env!("BAROMETRE_DATA"), own),
        false => ("assets", source.join("assets/site.toml")),
    };
    let variable = env::var("BAROMETRE_ADDRESS").ok();
    let written = encoding::text(File::Site, fs::read(file))
        .map_err(|problem| vec![problem])
        .and_then(|text| site::read(&text, variable.as_deref()))
        .map_err(|problems| {
            let told: Vec<String> = problems.iter().map(|p| p.told(place)).collect();
            io::Error::other(told.join("\n"))
        })?;
    let way = |site::Way { name, link }| Way { name, link };
    let site = Site {
        address: written.address,
        contact: written.contact.map(way),
        recourse: written.recourse.into_iter().map(way).collect(),
    };
    icons(&staging, &source)?;
    let mut assets = Assets {
        site,
        one_file: OneFile::This,
        script: site_script(&staging, &source, &module)?,
        style: sheet(Sheet::Page)?,
        figure_style: sheet(Sheet::Figure)?,
        prose_style: sheet(Sheet::Prose)?,
        fonts: fonts.clone(),
        plates: plates(&STUDY, &staging)?,
        tiles: tiles(&STUDY, &staging)?,
        root: Scope::Whole.root(),
    };
    data_files(&STUDY, &staging.join("donnees"))?;
    let page_style = small(&style(Sheet::Page)?, "css")?;
    let one_file = one_file(&staging, &source, &module, &assets, &page_style)?;
    let name = format!("{}-hors-ligne.html", STUDY.survey.file);
    fs::write(staging.join(&name), &one_file)?;
    assets.one_file = OneFile::At {
        name,
        bytes: one_file.len(),
    };
    write(&staging, "index.html", document(&STUDY, &assets))?;
    for id in STUDY.chapter_ids() {
        assets.root = Scope::Chapter(id).root();
        let place = Scope::Chapter(id).folder(&STUDY) + "index.html";
        write(&staging, &place, chapter_page(&STUDY, id, &assets))?;
    }
    write(&staging, "sitemap.xml", sitemap(&STUDY, &assets.site))?;
    pictures(&staging, &source, &assets)?;
    for id in STUDY.shows() {
        assets.root = Scope::Figure(id).root();
        let place = Scope::Figure(id).folder(&STUDY) + "index.html";
        write(&staging, &place, figure_page(&STUDY, id, &assets))?;
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
    write(&staging, plan::FILE, plan::plan(&STUDY, &assets))?;
    for asked in Asked::each(&STUDY) {
        let answer = oembed::answer(&STUDY, &assets.site.address, asked);
        write(&staging, &asked.file(&STUDY), answer.to_string())?;
    }
    Ok(())
}
