//! The rules of the data: what makes a row or a word acceptable.

use std::collections::HashMap;

use toml::Spanned;

use super::problem::{File, Problem};
use super::table::Row;
use super::wording::{self, Wording};
use super::{keep, quoted};
use crate::data::*;

/// Slugs of one kind of thing, in order.
struct Names(HashMap<String, u16>);

impl Names {
    fn id(&self, slug: &str) -> Option<u16> {
        self.0.get(slug).copied()
    }
}

struct Check<'a> {
    wording: &'a Wording,
    problems: &'a mut Vec<Problem>,
    chapters: Names,
    sources: Names,
    bases: Names,
    indicators: Names,
    answers: Names,
}

/// Builds the study, adding what is wrong to `problems`. The result is to be
/// used only when nothing was.
pub fn study(rows: &[Row], wording: &Wording, problems: &mut Vec<Problem>) -> Study {
    let mut names = |kind: &str, slugs: Vec<&Spanned<String>>| {
        let mut ids = HashMap::new();
        for (id, slug) in slugs.into_iter().enumerate() {
            if ids.insert(slug.get_ref().clone(), id as u16).is_some() {
                problems.push(Problem {
                    file: File::Study,
                    line: wording.line(slug),
                    reason: format!("{kind} « {} » : déjà défini plus haut", slug.get_ref()),
                });
            }
        }
        Names(ids)
    };
    let chapters = names("chapter", wording.chapter.iter().map(|c| &c.slug).collect());
    let sources = names("source", wording.source.iter().map(|c| &c.slug).collect());
    let bases = names("base", wording.base.iter().map(|c| &c.slug).collect());
    let indicators = names(
        "indicator",
        wording.indicator.iter().map(|c| &c.slug).collect(),
    );
    let answers = names("answer", wording.answer.iter().map(|c| &c.slug).collect());
    names("panel", wording.panel.iter().map(|c| &c.slug).collect());
    names("fact", wording.fact.iter().map(|c| &c.slug).collect());
    let mut check = Check {
        wording,
        problems,
        chapters,
        sources,
        bases,
        indicators,
        answers,
    };
    let mut figures = check.figures(rows);
    check.unused(&figures);
    check.quotes(&figures);
    check.derive_before(rows, &mut figures);
    check.assemble(figures)
}

impl Check<'_> {
    fn row_problem(&mut self, row: &Row, reason: String) {
        self.problems.push(Problem {
            file: File::Figures,
            line: row.line,
            reason,
        });
    }

    fn word_problem<T>(&mut self, at: &Spanned<T>, reason: String) {
        let line = self.wording.line(at);
        self.problems.push(Problem {
            file: File::Study,
            line,
            reason,
        });
    }

    /// The id of a name in a row's column, or a problem.
    fn column(&mut self, row: &Row, column: &str, slug: &str, id: Option<u16>) -> Option<u16> {
        if id.is_none() {
            self.row_problem(row, format!("{column} « {slug} » inconnu(e) de study.toml"));
        }
        id
    }

    fn figures(&mut self, rows: &[Row]) -> Vec<Figure> {
        let mut seen: HashMap<(u16, Option<u16>, Population, &str), usize> = HashMap::new();
        let mut figures = Vec::new();
        for row in rows {
            let Some(figure) = self.figure(row) else {
                continue;
            };
            let key = (
                figure.indicator.0,
                figure.answer.map(|a| a.0),
                figure.population,
                // Compositions of one indicator differ by the class.
                if row.mesure == "composition" {
                    row.modalite.as_str()
                } else {
                    row.mesure.as_str()
                },
            );
            if let Some(first) = seen.insert(key, row.line) {
                self.row_problem(row, format!("doublon de la ligne {first}"));
            }
            figures.push(figure);
        }
        figures
    }

    fn figure(&mut self, row: &Row) -> Option<Figure> {
        let before = self.problems.len();
        let indicator = self.column(
            row,
            "indicateur",
            &row.indicateur,
            self.indicators.id(&row.indicateur),
        );
        let base = self.column(row, "base", &row.base, self.bases.id(&row.base));
        self.column(
            row,
            "chapitre",
            &row.chapitre,
            self.chapters.id(&row.chapitre),
        );
        let population = Population::from_slug(&row.population);
        if population.is_none() {
            self.row_problem(row, format!("population « {} » inconnue", row.population));
        }
        let measure = self.measure(row);
        let answer = match (row.modalite.as_str(), measure) {
            ("", _) | (_, Some(Measure::Composition(_)) | None) => None,
            (slug, Some(Measure::Level | Measure::Change)) => self
                .column(row, "modalite", slug, self.answers.id(slug))
                .map(AnswerId),
        };
        let unit = self.unit(row, measure);
        if row.annee != self.wording.survey.edition.to_string() {
            self.row_problem(
                row,
                format!(
                    "année « {} » : seule {} se saisit, {} se calcule",
                    row.annee, self.wording.survey.edition, self.wording.survey.compared
                ),
            );
        }
        if !matches!(measure, Some(Measure::Level) | None) && population != Some(Population::All) {
            self.row_problem(
                row,
                format!("{} : la population doit être « ensemble »", row.mesure),
            );
        }
        let pages = self.pages(row, indicator);
        let (reading, provenance) = self.reading(row, unit)?;
        let restored = row.provenance == "illisible" && !reading.is_lost();
        if self.problems.len() > before {
            return None;
        }
        Some(Figure {
            indicator: IndicatorId(indicator?),
            answer,
            base: BaseId(base?),
            population: population?,
            year: self.wording.survey.edition,
            measure: measure?,
            reading,
            unit: unit?,
            provenance,
            pages: pages.leak(),
            // The note of a lost slot says why it is lost: untrue once typed.
            note: if restored { "" } else { keep(&row.note) },
        })
    }

    fn measure(&mut self, row: &Row) -> Option<Measure> {
        match row.mesure.as_str() {
            "niveau" => Some(Measure::Level),
            "evolution" => Some(Measure::Change),
            "composition" => {
                let class = Population::from_slug(&row.modalite).filter(|&c| c != Population::All);
                if class.is_none() {
                    self.row_problem(
                        row,
                        format!(
                            "composition : « {} » n’est pas une classe de taille",
                            row.modalite
                        ),
                    );
                }
                class.map(Measure::Composition)
            }
            other => {
                self.row_problem(row, format!("mesure « {other} » inconnue"));
                None
            }
        }
    }

    fn unit(&mut self, row: &Row, measure: Option<Measure>) -> Option<Unit> {
        let unit = match (row.unite.as_str(), measure) {
            ("%", Some(Measure::Change)) => Some(Unit::Ratio),
            ("point", Some(Measure::Change)) => Some(Unit::Points),
            ("%", _) => Some(Unit::Share),
            ("par-agent", Some(Measure::Level)) => Some(Unit::PerAgent),
            _ => None,
        };
        if unit.is_none() {
            self.row_problem(
                row,
                format!(
                    "unité « {} » impossible pour la mesure « {} »",
                    row.unite, row.mesure
                ),
            );
        }
        unit
    }

    /// Pages of the report, within the indicator's chapter, the synthesis or
    /// the profiles.
    fn pages(&mut self, row: &Row, indicator: Option<u16>) -> Vec<u16> {
        let chapter = |slug: &str| {
            self.wording
                .chapter
                .iter()
                .find(|c| c.slug.get_ref() == slug)
        };
        let home = indicator.map(|id| {
            self.wording.indicator[usize::from(id)]
                .chapter
                .get_ref()
                .clone()
        });
        let survey = &self.wording.survey;
        let allowed: Vec<(u16, u16)> = home
            .as_deref()
            .into_iter()
            .chain([
                survey.synthesis.get_ref().as_str(),
                survey.profiles.get_ref().as_str(),
            ])
            .filter_map(|slug| chapter(slug).map(|c| c.pages))
            .collect();
        let mut pages = Vec::new();
        let mut reasons = Vec::new();
        for page in row.page.split(';').map(str::trim) {
            match page.parse::<u16>() {
                Ok(n) if (1..=survey.pages).contains(&n) => {
                    if !allowed
                        .iter()
                        .any(|&(first, last)| (first..=last).contains(&n))
                    {
                        reasons.push(format!(
                            "page {n} hors du chapitre, de la synthèse et des profils"
                        ));
                    }
                    pages.push(n);
                }
                Ok(_) | Err(_) => reasons.push(format!("page « {page} » hors du rapport")),
            }
        }
        if home.as_ref().is_some_and(|home| *home != row.chapitre) {
            reasons.push(format!(
                "chapitre « {} » : l’indicateur est d’un autre chapitre",
                row.chapitre
            ));
        }
        for reason in reasons {
            self.row_problem(row, reason);
        }
        pages
    }

    fn reading(&mut self, row: &Row, unit: Option<Unit>) -> Option<(Reading, Provenance)> {
        let provenance = match row.provenance.as_str() {
            // A value typed into a lost slot has been read in the report.
            "illisible" if !row.valeur.is_empty() => Provenance::Printed,
            "illisible" => Provenance::Illegible,
            "imprime" => Provenance::Printed,
            "en-mots" => Provenance::InWords,
            "ailleurs" => {
                let id = self.column(row, "source", &row.source, self.sources.id(&row.source))?;
                Provenance::Elsewhere(SourceId(id))
            }
            other => {
                self.row_problem(row, format!("provenance « {other} » inconnue"));
                return None;
            }
        };
        if row.valeur.is_empty() {
            if provenance != Provenance::Illegible {
                self.row_problem(
                    row,
                    "valeur absente : la provenance doit être « illisible »".into(),
                );
            }
            return Some((Reading::Lost, Provenance::Illegible));
        }
        let Some(amount) = tenths(&row.valeur) else {
            self.row_problem(
                row,
                format!(
                    "valeur « {} » : un nombre à une décimale au plus est attendu",
                    row.valeur
                ),
            );
            return None;
        };
        let allowed = match unit {
            Some(Unit::Share) => 0..=1000,
            Some(Unit::Points) => -1000..=1000,
            Some(Unit::PerAgent) => 0..=1000,
            Some(Unit::Ratio) | None => i32::MIN..=i32::MAX,
        };
        if !allowed.contains(&amount.0) {
            self.row_problem(
                row,
                format!("valeur « {} » hors des bornes de l’unité", row.valeur),
            );
        }
        let reading = match row.comparateur.as_str() {
            "" | "=" => Reading::Exact(amount),
            ">" => Reading::Above(amount),
            "<" => Reading::Below(amount),
            "~" => Reading::About(amount),
            other => {
                self.row_problem(row, format!("comparateur « {other} » inconnu"));
                return None;
            }
        };
        Some((reading, provenance))
    }

    /// 2011 is 2018 less the change, only where both are exact and the change
    /// is in points.
    fn derive_before(&mut self, rows: &[Row], figures: &mut Vec<Figure>) {
        let mut derived = Vec::new();
        for change in figures.iter().filter(|f| f.unit == Unit::Points) {
            let level = figures.iter().find(|f| {
                (f.indicator, f.answer, f.population, f.measure)
                    == (
                        change.indicator,
                        change.answer,
                        change.population,
                        Measure::Level,
                    )
            });
            let (Some(level), Some(by)) = (level, change.reading.exact()) else {
                continue;
            };
            let Some(now) = level.reading.exact().filter(|_| level.unit == Unit::Share) else {
                continue;
            };
            let amount = Tenths(now.0 - by.0);
            if !(0..=1000).contains(&amount.0) {
                let slug = self.wording.indicator[usize::from(level.indicator.0)]
                    .slug
                    .get_ref();
                let line = rows
                    .iter()
                    .find(|r| r.indicateur == *slug && r.mesure == "evolution")
                    .map_or(0, |r| r.line);
                self.problems.push(Problem {
                    file: File::Figures,
                    line,
                    reason: format!(
                        "évolution impossible : {} en {}",
                        Unit::Share.words(amount),
                        self.wording.survey.compared
                    ),
                });
                continue;
            }
            derived.push(Figure {
                year: self.wording.survey.compared,
                reading: Reading::Exact(amount),
                provenance: Provenance::Derived,
                pages: change.pages,
                note: "niveau de 2018 moins l’évolution publiée, à un point près",
                ..level.clone()
            });
        }
        figures.extend(derived);
    }

    /// Texts that quote a number which is no longer in the table.
    fn quotes(&mut self, figures: &[Figure]) {
        let wording = self.wording;
        let of = |slugs: Vec<&str>| {
            let ids: Vec<u16> = slugs
                .iter()
                .filter_map(|slug| self.indicators.id(slug))
                .collect();
            figures
                .iter()
                .filter(move |f| ids.is_empty() || ids.contains(&f.indicator.0))
                .collect::<Vec<_>>()
        };
        let mut strays = Vec::new();
        for panel in &wording.panel {
            let known = of(panel.items.iter().map(|i| i.get_ref().as_str()).collect());
            for text in [&panel.title, &panel.note] {
                let stray = quoted::stray(text, known.iter().copied());
                strays.extend(stray.map(|n| (&panel.slug, n)));
            }
        }
        for chapter in &wording.chapter {
            let stray = quoted::stray(&chapter.claim, figures.iter());
            strays.extend(stray.map(|n| (&chapter.slug, n)));
        }
        for (slug, number) in strays {
            self.word_problem(
                slug,
                format!(
                    "« {} » : le texte cite {}, que figures.csv ne donne pas ou plus",
                    slug.get_ref(),
                    number.french()
                ),
            );
        }
    }

    /// Words without a row, and rows without a place on the page.
    fn unused(&mut self, figures: &[Figure]) {
        let wording = self.wording;
        for (id, indicator) in wording.indicator.iter().enumerate() {
            let id = id as u16;
            if !figures.iter().any(|f| f.indicator.0 == id) {
                self.word_problem(
                    &indicator.slug,
                    format!(
                        "indicator « {} » : aucune ligne dans figures.csv",
                        indicator.slug.get_ref()
                    ),
                );
            }
            if !wording.panel.iter().any(|p| {
                p.items
                    .iter()
                    .any(|i| i.get_ref() == indicator.slug.get_ref())
            }) {
                self.word_problem(
                    &indicator.slug,
                    format!(
                        "indicator « {} » : dans aucun panel",
                        indicator.slug.get_ref()
                    ),
                );
            }
            if indicator.label.is_empty() || indicator.predicate.is_empty() {
                self.word_problem(
                    &indicator.slug,
                    format!(
                        "indicator « {} » : libellé ou prédicat vide",
                        indicator.slug.get_ref()
                    ),
                );
            }
        }
        for (id, answer) in wording.answer.iter().enumerate() {
            if !figures
                .iter()
                .any(|f| f.answer == Some(AnswerId(id as u16)))
            {
                self.word_problem(
                    &answer.slug,
                    format!(
                        "answer « {} » : aucune ligne dans figures.csv",
                        answer.slug.get_ref()
                    ),
                );
            }
        }
        for (id, base) in wording.base.iter().enumerate() {
            if !figures.iter().any(|f| f.base.0 == id as u16) {
                self.word_problem(
                    &base.slug,
                    format!(
                        "base « {} » : aucune ligne dans figures.csv",
                        base.slug.get_ref()
                    ),
                );
            }
        }
    }

    /// The id of a name used in `study.toml`, or a problem and 0.
    fn refer(&mut self, kind: &str, slug: &Spanned<String>, id: Option<u16>) -> u16 {
        if id.is_none() {
            self.word_problem(slug, format!("{kind} « {} » inconnu(e)", slug.get_ref()));
        }
        id.unwrap_or_default()
    }

    fn assemble(&mut self, figures: Vec<Figure>) -> Study {
        let wording = self.wording;
        let survey = &wording.survey;
        for slug in [&survey.synthesis, &survey.profiles] {
            self.refer("chapter", slug, self.chapters.id(slug.get_ref()));
        }
        let presented_source = &survey.presented_source;
        let presented_source = SourceId(self.refer(
            "source",
            presented_source,
            self.sources.id(presented_source.get_ref()),
        ));
        let opening: Vec<IndicatorId> = survey
            .opening
            .iter()
            .map(|i| IndicatorId(self.refer("indicator", i, self.indicators.id(i.get_ref()))))
            .collect();
        let facts: Vec<Fact> = wording.fact.iter().map(|f| self.fact(f)).collect();
        let indicators: Vec<Indicator> = wording
            .indicator
            .iter()
            .map(|i| Indicator {
                slug: keep(i.slug.get_ref()),
                chapter: ChapterId(self.refer(
                    "chapter",
                    &i.chapter,
                    self.chapters.id(i.chapter.get_ref()),
                )),
                label: keep(&i.label),
                predicate: keep(&i.predicate),
                unit_label: keep(&i.unit_label),
            })
            .collect();
        let panels: Vec<Panel> = wording.panel.iter().map(|p| self.panel(p)).collect();
        Study {
            survey: Survey {
                title: keep(&survey.title),
                subtitle: keep(&survey.subtitle),
                territory: keep(&survey.territory),
                claim: keep(&survey.claim),
                opening: opening.leak(),
                period: keep(&survey.period),
                edition: survey.edition,
                compared: survey.compared,
                publisher: keep(&survey.publisher),
                surveyor: keep(&survey.surveyor),
                presented: keep(&survey.presented),
                presented_source,
                reuse: keep(&survey.reuse),
            },
            sources: leak(wording.source.iter().map(|s| Source {
                slug: keep(s.slug.get_ref()),
                name: keep(&s.name),
                title: keep(&s.title),
                date: keep(&s.date),
            })),
            facts: facts.leak(),
            chapters: leak(wording.chapter.iter().map(chapter)),
            bases: leak(wording.base.iter().map(|b| Base {
                slug: keep(b.slug.get_ref()),
                of: keep(&b.of),
                stated: b.stated,
            })),
            indicators: indicators.leak(),
            answers: leak(wording.answer.iter().map(|a| Answer {
                slug: keep(a.slug.get_ref()),
                label: keep(&a.label),
                predicate: keep(&a.predicate),
            })),
            figures: figures.leak(),
            panels: panels.leak(),
            terms: leak(wording.term.iter().map(|t| Term {
                word: keep(&t.word),
                definition: keep(&t.definition),
            })),
        }
    }

    fn fact(&mut self, fact: &wording::Fact) -> Fact {
        let slug = fact.slug.get_ref();
        if fact.value.is_none() && fact.reason.is_none() {
            self.word_problem(
                &fact.slug,
                format!("fact « {slug} » : ni valeur ni raison de son absence"),
            );
        }
        if !(1..=self.wording.survey.pages).contains(&fact.page) {
            self.word_problem(
                &fact.slug,
                format!("fact « {slug} » : page hors du rapport"),
            );
        }
        let source = fact
            .source
            .as_ref()
            .map(|s| SourceId(self.refer("source", s, self.sources.id(s.get_ref()))));
        Fact {
            slug: keep(slug),
            label: keep(&fact.label),
            value: fact.value,
            page: fact.page,
            source,
        }
    }

    fn panel(&mut self, panel: &wording::Panel) -> Panel {
        let kind = match (panel.kind.get_ref().as_str(), &panel.population) {
            ("survey", None) => Some(Kind::Survey),
            ("changes", None) => Some(Kind::Changes),
            ("bars", None) => Some(Kind::Bars),
            ("dots", None) => Some(Kind::Dots),
            ("composition", None) => Some(Kind::Composition),
            ("matrix", None) => Some(Kind::Matrix),
            ("strips", None) => Some(Kind::Strips),
            ("portrait", Some(class)) => Population::from_slug(class.get_ref()).map(Kind::Portrait),
            _ => None,
        };
        if kind.is_none() {
            self.word_problem(
                &panel.kind,
                format!(
                    "panel « {} » : kind ou population inconnus",
                    panel.slug.get_ref()
                ),
            );
        }
        let items: Vec<IndicatorId> = panel
            .items
            .iter()
            .map(|i| IndicatorId(self.refer("indicator", i, self.indicators.id(i.get_ref()))))
            .collect();
        let fits = match kind {
            Some(Kind::Survey | Kind::Changes) => items.is_empty(),
            Some(Kind::Dots | Kind::Composition) => items.len() == 1,
            Some(Kind::Bars | Kind::Matrix | Kind::Strips | Kind::Portrait(_)) => !items.is_empty(),
            None => true,
        };
        if !fits {
            self.word_problem(
                &panel.slug,
                format!(
                    "panel « {} » : nombre d’items impossible pour ce kind",
                    panel.slug.get_ref()
                ),
            );
        }
        Panel {
            slug: keep(panel.slug.get_ref()),
            chapter: ChapterId(self.refer(
                "chapter",
                &panel.chapter,
                self.chapters.id(panel.chapter.get_ref()),
            )),
            kind: kind.unwrap_or(Kind::Survey),
            title: keep(&panel.title),
            about: keep(&panel.about),
            items: items.leak(),
            note: keep(&panel.note),
            wide: panel.wide,
        }
    }
}

fn chapter(c: &wording::Chapter) -> Chapter {
    Chapter {
        slug: keep(c.slug.get_ref()),
        title: keep(&c.title),
        short: keep(&c.short),
        claim: keep(&c.claim),
        intro: keep(&c.intro),
        pages: c.pages,
        mentions: leak(c.mentions.iter().map(|m| Remark {
            page: m.page,
            text: keep(&m.text),
        })),
        lost: leak(c.lost.iter().map(|m| Remark {
            page: m.page,
            text: keep(&m.what),
        })),
    }
}

fn leak<T>(items: impl Iterator<Item = T>) -> &'static [T] {
    items.collect::<Vec<T>>().leak()
}

/// A decimal number with at most one decimal, point or comma, any minus.
fn tenths(text: &str) -> Option<Tenths> {
    let text = text.replace(',', ".").replace('−', "-");
    let (whole, decimal) = text.split_once('.').unwrap_or((&text, "0"));
    let negative = whole.starts_with('-');
    let whole: i32 = whole.parse().ok()?;
    let decimal: i32 = (decimal.len() == 1).then(|| decimal.parse().ok())??;
    let amount = whole.checked_mul(10)?;
    Some(Tenths(if negative {
        amount - decimal
    } else {
        amount + decimal
    }))
}
