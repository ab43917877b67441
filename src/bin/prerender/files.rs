//! What documents ask for and lead to: data, pictures, drawings.

use std::path::Path;
use std::{fs, io};

use barometre::STUDY;
use barometre::data::{Span, Study};
use barometre::export::data;
use barometre::export::raster::Raster;
use barometre::export::record::Dialect;
use barometre::export::svg::vignette;
use barometre::plate::miniature::miniature;
use barometre::prerender::assets::{Assets, ICONS, PlateFile};
use barometre::prerender::metadata::About;
use barometre::prerender::picture::picture;
use barometre::prerender::plate;

use super::put::put;

/// The whole set, in every form, with what describes it.
pub fn data_files(study: &Study, folder: &Path) -> io::Result<()> {
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

/// The font's two cuts, as scripts/finish.sh has put them there, under names
/// that follow their content; and the licence that goes with them.
pub fn fonts(staging: &Path, source: &Path) -> io::Result<[String; 2]> {
    let named = |name: &str| {
        let file = staging.join(format!("{name}.woff2"));
        let font = fs::read(&file)?;
        fs::remove_file(file)?;
        put(staging, name, "woff2", &font)
    };
    fs::copy(source.join("assets/fonts/OFL.txt"), staging.join("OFL.txt"))?;
    Ok([named("regular")?, named("bold")?])
}

/// The icon, and the one for a phone's home screen, which has no corners.
pub fn icons(staging: &Path, source: &Path) -> io::Result<()> {
    let icon = fs::read_to_string(source.join("assets/icons/atoll.svg"))?;
    fs::write(staging.join(ICONS[0]), &icon)?;
    let square = icon.replace(" rx=\"14\"", "");
    let png = Raster::open(source)
        .and_then(|raster| raster.png(&square, 180.0 / 64.0, &[]))
        .map_err(io::Error::other)?;
    fs::write(staging.join(ICONS[1]), png)
}

/// One of the whole, and one a chapter.
pub fn pictures(staging: &Path, source: &Path, assets: &Assets) -> io::Result<()> {
    let raster = Raster::open(source).map_err(io::Error::other)?;
    fs::create_dir_all(staging.join("partage"))?;
    let chapters = STUDY.chapter_ids().map(|id| About::chapter(&STUDY, id));
    for about in [About::whole(&STUDY)].into_iter().chain(chapters) {
        if let Some(figure) = about.figure {
            let png =
                picture(&STUDY, &assets.site, &about, figure, &raster).map_err(io::Error::other)?;
            fs::write(staging.join(about.place()), png)?;
        }
    }
    Ok(())
}

/// The pictures of the plates that open a chapter, for each width. The first
/// screen's is in the page itself.
pub fn plates(study: &'static Study, staging: &Path) -> io::Result<Vec<PlateFile>> {
    let mut files = Vec::new();
    for figure in study.figures.iter().filter(|f| f.span == Span::Plate) {
        let Some(form) = figure.form() else { continue };
        for width in plate::widths() {
            let (svg, height) = plate::picture(study, figure, form, width);
            let name = put(
                staging,
                &format!("{}-{width}", figure.slug),
                "svg",
                svg.as_bytes(),
            )?;
            files.push(PlateFile {
                plate: figure.slug,
                width,
                height,
                name,
            });
        }
    }
    Ok(files)
}

/// The plates in small, for the first screen's tiles.
pub fn tiles(study: &Study, staging: &Path) -> io::Result<Vec<(&'static str, String)>> {
    let mut files = Vec::new();
    for id in study.chapter_ids() {
        let Some(form) = study.plate_of(id) else {
            continue;
        };
        let slug = study.chapter(id).slug;
        let svg = vignette(&miniature(form), form);
        let name = put(staging, &format!("vignette-{slug}"), "svg", svg.as_bytes())?;
        files.push((slug, name));
    }
    Ok(files)
}
