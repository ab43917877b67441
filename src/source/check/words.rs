//! What a publisher declares of the study that no row can show to be wrong:
//! pages, labels, lists, facts and names.

use std::collections::HashMap;

use toml::Spanned;

use super::{ALL_SIZES_LABEL, Check, WHOLE_LABEL};
use crate::data::Tenths;
use crate::source::number::Number;
use crate::source::text::Text;
use crate::source::wording;

/// Names that a chapter cannot take: its element in the page would be another's,
/// or its picture and its answer for other sites would be those of the whole.
const OF_THE_PAGE: [&str; 20] = [
    "animations",
    "annonce",
    "barometre-wasm",
    "chapitres",
    "contenu",
    "ensemble",
    "etapes",
    "integrer",
    "parcours",
    "plan",
    "precedente",
    "pupitre",
    "question",
    "raison",
    "rang",
    "reglages",
    "retenir",
    "suivante",
    "tout",
    "visite",
];
/// What the page puts before a name to name another element.
const PREFIXES: [&str; 4] = ["figure-", "mot-", "titre-", "trame-"];
/// Names of files that stand beside the tables in `donnees/`.
const OF_THE_DATA: [&str; 2] = ["datapackage", "schema"];

impl Check<'_> {
    pub(super) fn words(&mut self) {
        let wording = self.wording;
        for chapter in &wording.chapter {
            self.chapter_pages(chapter);
        }
        let sizes = || wording.size.iter();
        self.apart(
            "size",
            ALL_SIZES_LABEL,
            sizes().map(|s| (&s.slug, &s.label)),
        );
        self.apart(
            "size",
            ALL_SIZES_LABEL,
            sizes().map(|s| (&s.slug, &s.short)),
        );
        let populations = || wording.population.iter();
        let labels = populations().map(|p| (&p.slug, &p.label));
        self.apart("population", WHOLE_LABEL, labels);
        let shorts = populations().map(|p| (&p.slug, &p.short));
        self.apart("population", WHOLE_LABEL, shorts);
        for figure in &wording.figure {
            let mut seen = Vec::new();
            for item in &figure.items {
                if seen.contains(&item.get_ref()) {
                    let reason = format!(
                        "[[figure]] « {} » : l’indicateur « {} » est déjà dans items",
                        figure.slug.get_ref(),
                        item.get_ref()
                    );
                    self.word_problem(item, reason);
                }
                seen.push(item.get_ref());
            }
        }
        for fact in &wording.fact {
            self.valued(fact);
        }
        self.names();
    }

    fn chapter_pages(&mut self, chapter: &wording::Chapter) {
        let slug = chapter.slug.get_ref();
        let last = self.wording.survey.pages;
        let outside = |page: u16| !(1..=last).contains(&page);
        let told = |page: u16| {
            format!(
                "[[chapter]] « {slug} » : page {page} hors du rapport, qui en a {last} (pages, dans [survey])"
            )
        };
        let (from, to) = chapter.pages;
        if let Some(page) = [from, to].into_iter().find(|&page| outside(page)) {
            self.word_problem(&chapter.slug, told(page));
        } else if from > to {
            let reason =
                format!("[[chapter]] « {slug} » : pages finit ({to}) avant de commencer ({from})");
            self.word_problem(&chapter.slug, reason);
        }
        let mentions = chapter.mentions.iter().map(|m| (m.page, &m.text));
        let lost = chapter.lost.iter().map(|m| (m.page, &m.what));
        for (page, text) in mentions.chain(lost).filter(|(page, _)| outside(*page)) {
            self.word_problem(text, told(page));
        }
    }

    /// What a reader chooses or compares has a label of its own.
    fn apart<'t>(
        &mut self,
        kind: &str,
        whole: &'t str,
        labels: impl Iterator<Item = (&'t Spanned<String>, &'t Text)>,
    ) {
        let mut seen = HashMap::from([(whole, "l’ensemble".to_owned())]);
        for (slug, label) in labels {
            let slug = slug.get_ref();
            if let Some(other) = seen.insert(label, format!("« {slug} »")) {
                let reason = format!(
                    "[[{kind}]] « {slug} » : « {} » est déjà le libellé de {other}",
                    &**label
                );
                self.word_problem(label, reason);
            }
        }
    }

    /// A fact has a value, or the reason why there is none.
    fn valued(&mut self, fact: &wording::Fact) {
        let slug = fact.slug.get_ref();
        let value = fact.value.map(Number::tenths);
        let whole = |amount: Tenths| amount.0 % 10 == 0;
        let reason = match (value, fact.reason.as_deref().map(str::trim)) {
            (Some(None), _) => "value est un nombre à une décimale au plus",
            (Some(Some(n)), _) if fact.respondents && !whole(n) => {
                "respondents = true compte des réponses : un nombre entier"
            }
            (Some(_), Some(_)) => "une valeur et la raison de son absence : retirez « reason »",
            (None, None | Some("")) => {
                "ni valeur ni raison de son absence : ajoutez « value » ou « reason »"
            }
            (Some(_), None) | (None, Some(_)) => return,
        };
        self.word_problem(&fact.slug, format!("[[fact]] « {slug} » : {reason}"));
    }

    fn names(&mut self) {
        let wording = self.wording;
        let chapters = wording.chapter.iter().map(|chapter| &chapter.slug);
        let chapters = chapters.filter(|slug| {
            let slug = slug.get_ref().as_str();
            OF_THE_PAGE.contains(&slug) || PREFIXES.iter().any(|p| slug.starts_with(p))
        });
        let file =
            Some(&wording.survey.file).filter(|f| OF_THE_DATA.contains(&f.get_ref().as_str()));
        for name in chapters.chain(file) {
            let reason = format!(
                "« {} » : nom réservé à une autre partie ou à un autre fichier du site, choisissez-en un autre",
                name.get_ref()
            );
            self.word_problem(name, reason);
        }
    }
}
