//! What search engines and other sites read of a page: its card, and the data
//! set that it shows.

use maud::{Markup, PreEscaped, html};
use serde_json::{Value, json};

use super::site::Site;
use crate::data::*;
use crate::selection::Selection;
use crate::view::View;

/// The pictures for sharing, in pixels: what the large cards of social sites
/// are made for.
pub const CARD: (u32, u32) = (1200, 630);

/// What a page tells about itself.
#[derive(Clone, Debug)]
pub struct About {
    /// The page's address within the site.
    pub path: String,
    pub title: String,
    /// One or two sentences.
    pub description: String,
    /// The figure that stands for the page on its picture.
    pub figure: Option<&'static Figure>,
    /// The name of the picture, in `partage/`, without its ending.
    pub picture: &'static str,
}

impl About {
    /// The whole page.
    pub fn whole(study: &'static Study) -> Self {
        let survey = &study.survey;
        Self {
            path: String::new(),
            title: format!("{} — {}", survey.title, survey.subtitle),
            description: format!(
                "{}. {} en {}, enquête {}.",
                survey.claim, survey.subtitle, survey.territory, survey.period
            ),
            figure: (study.figures.iter())
                .find(|p| p.span == Span::Opening)
                .or(study.figures.first()),
            picture: "ensemble",
        }
    }

    /// The page of one chapter.
    pub fn chapter(study: &'static Study, id: ChapterId) -> Self {
        let chapter = study.chapter(id);
        Self {
            path: format!("chapitre/{}/", chapter.slug),
            title: format!("{} — {}", chapter.title, study.survey.title),
            description: match chapter.claim.ends_with(['.', '!', '?']) {
                true => format!("{} {}", chapter.claim, chapter.intro),
                false => format!("{}. {}", chapter.claim, chapter.intro),
            },
            figure: study
                .figures_of(id)
                .find(|f| f.span == Span::Plate)
                .or_else(|| study.figures_of(id).next()),
            picture: chapter.slug,
        }
    }

    /// The picture's place in the site.
    pub fn place(&self) -> String {
        format!("partage/{}.png", self.picture)
    }

    /// What the picture says, for who does not see it.
    pub fn alt(&self, study: &'static Study) -> String {
        self.figure.map_or_else(
            || self.title.clone(),
            |figure| View::new(study, figure, Selection::default()).sentence,
        )
    }
}

/// For the head: the description, the one address, the card.
pub(super) fn card(study: &'static Study, site: &Site, about: &About) -> Markup {
    let property = |name: &str, content: &str| {
        html! { meta property={ "og:" (name) } content=(content); }
    };
    html! {
        meta name="description" content=(about.description);
        link rel="canonical" href=(site.url(&about.path));
        (property("type", "website"))
        (property("site_name", study.survey.title))
        (property("locale", "fr_FR"))
        (property("title", &about.title))
        (property("description", &about.description))
        (property("url", &site.url(&about.path)))
        (property("image", &site.url(&about.place())))
        (property("image:type", "image/png"))
        (property("image:width", &CARD.0.to_string()))
        (property("image:height", &CARD.1.to_string()))
        (property("image:alt", &about.alt(study)))
        meta name="twitter:card" content="summary_large_image";
    }
}

/// The data set in the vocabulary of schema.org, as JSON-LD. `None`: all of
/// it, with its parts; else the part of one chapter.
pub fn dataset(study: &'static Study, site: &Site, part: Option<ChapterId>) -> Value {
    let survey = &study.survey;
    let about = part.map_or_else(|| About::whole(study), |id| About::chapter(study, id));
    let organization = |name: &str| json!({ "@type": "Organization", "name": name });
    let download = |path: &str, media: &str| json!({ "@type": "DataDownload", "encodingFormat": media, "contentUrl": site.url(path) });
    let mut value = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "@id": format!("{}#donnees", site.url(&about.path)),
        "url": site.url(&about.path),
        "name": about.title,
        "description": about.description,
        "inLanguage": "fr",
        "version": study.revision,
        "isAccessibleForFree": true,
        "conditionsOfAccess": survey.reuse,
        "creator": organization(survey.publisher),
        "contributor": organization(survey.surveyor),
        "temporalCoverage": survey.dates,
        "spatialCoverage": { "@type": "Place", "name": survey.territory },
        "image": site.url(&about.place()),
        "distribution": [download(&format!("donnees/{}.csv", survey.file), "text/csv")],
    });
    let whole = format!("{}#donnees", site.url(""));
    match part {
        Some(id) => {
            value["isPartOf"] = json!({ "@type": "Dataset", "@id": whole, "name": survey.title });
            value["variableMeasured"] = study
                .indicators
                .iter()
                .filter(|indicator| indicator.chapter == id)
                .map(|indicator| indicator.label)
                .collect();
        }
        None => {
            value["hasPart"] = study
                .chapter_ids()
                .map(|id| {
                    let about = About::chapter(study, id);
                    json!({ "@type": "Dataset", "url": site.url(&about.path), "name": about.title })
                })
                .collect();
        }
    }
    value
}

/// Data within the page: no type of script, so no policy asks about it.
pub(super) fn data(value: &Value) -> Markup {
    // Within a string of JSON this is the same sign, and in HTML it begins nothing.
    let text = value.to_string().replace('<', "\\u003c");
    html! { script type="application/ld+json" { (PreEscaped(text)) } }
}
