//! The figures of the page: that each shows what its kind takes, and their
//! order.

use toml::Spanned;

use super::Check;
use super::name::Thing;
use crate::data::*;
use crate::source::kind::KindName;
use crate::source::{keep, wording};

impl Check<'_> {
    /// All of them as declared, each plate before the other figures of its
    /// chapter.
    pub(super) fn figures(&mut self, observations: &[Observation]) -> Vec<Figure> {
        let wording = self.wording;
        let mut figures: Vec<Figure> = wording
            .figure
            .iter()
            .map(|p| self.figure(p, observations))
            .collect();
        let plates: Vec<Figure> = wording
            .plate
            .iter()
            .map(|p| self.plate(p, observations))
            .collect();
        let openings = wording.plate.iter().zip(&plates);
        for (plate, _) in openings.filter(|(_, p)| p.span == Span::Opening).skip(1) {
            self.word_problem(
                &plate.slug,
                format!(
                    "[[plate]] « {} » : une seule planche peut être celle de l’ouverture",
                    plate.slug.get_ref()
                ),
            );
        }
        for plate in plates {
            let first = figures
                .iter()
                .position(|f| f.chapter == plate.chapter)
                .unwrap_or(figures.len());
            let first = match plate.span {
                Span::Opening => 0,
                Span::Single | Span::Double | Span::Lead | Span::Plate => first,
            };
            figures.insert(first, plate);
        }
        figures
    }

    /// The kind with what it shows; `None` where that is a problem.
    fn kind(&mut self, figure: &wording::Figure) -> Option<Kind> {
        let slug = figure.slug.get_ref();
        let Some(name) = KindName::from_slug(figure.kind.get_ref()) else {
            let known: Vec<&str> = KindName::EACH.into_iter().map(KindName::slug).collect();
            let reason = format!(
                "[[figure]] « {slug} » : kind « {} » inconnu ({})",
                figure.kind.get_ref(),
                known.join(", ")
            );
            self.word_problem(&figure.kind, reason);
            return None;
        };
        let plain = match name {
            KindName::Survey => {
                let counted = |f: &wording::Fact| f.respondents && f.value.is_some();
                if !self.wording.fact.iter().any(counted) {
                    let reason = format!(
                        "[[figure]] « {slug} » : aucun [[fact]] ne dit combien ont répondu : ajoutez « respondents = true » à ceux qui les comptent"
                    );
                    self.word_problem(&figure.kind, reason);
                }
                Kind::Survey
            }
            KindName::Changes => Kind::Changes,
            KindName::Bars => Kind::Bars,
            KindName::Dots => Kind::Dots,
            KindName::Crowd => Kind::Crowd,
            KindName::Composition => Kind::Composition,
            KindName::Matrix => Kind::Matrix(self.noun(figure.noun.as_ref())),
            KindName::Strips => return self.strips(figure),
            KindName::Portrait => {
                let Some(class) = &figure.population else {
                    let reason = format!(
                        "[[figure]] « {slug} » : un « portrait » a une population : ajoutez la ligne population = \"…\", l’identifiant d’un bloc [[population]]"
                    );
                    self.word_problem(&figure.kind, reason);
                    return None;
                };
                let known = self.known_population(class);
                return known.map(Kind::Portrait);
            }
        };
        if let Some(class) = figure.population.as_ref().or(figure.populations.first()) {
            let reason = format!(
                "[[figure]] « {slug} » : le kind « {} » ne prend pas de population",
                name.slug()
            );
            self.word_problem(class, reason);
        }
        Some(plain)
    }

    /// Two or three classes that do not overlap: a chart has a symbol and a
    /// column for each.
    fn strips(&mut self, figure: &wording::Figure) -> Option<Kind> {
        let refuse = |check: &mut Self, at: &Spanned<String>, reason: &str| {
            let slug = figure.slug.get_ref();
            check.word_problem(at, format!("[[figure]] « {slug} » : {reason}"));
        };
        if let Some(class) = &figure.population {
            refuse(self, class, "pour « strips », écrivez « populations »");
        }
        let mut classes = Vec::new();
        let mut covered = Classes::NONE;
        for name in &figure.populations {
            let id = self.known_population(name)?;
            let own = self.classes_of(id);
            if own.overlaps(covered) {
                let reason = format!(
                    "la population « {} » en recouvre une autre : choisissez des tailles séparées",
                    name.get_ref()
                );
                refuse(self, name, &reason);
            }
            covered = covered.with(own);
            classes.push(id);
        }
        let few = (2..=3).contains(&classes.len());
        if !few {
            let reason = "« strips » demande deux ou trois populations (populations = […])";
            refuse(self, &figure.kind, reason);
        }
        few.then(|| Kind::Strips(classes.leak()))
    }

    /// Figures with an indicator that has no row which the kind can show.
    fn unserved(&mut self, figure: &wording::Figure, kind: Kind, observations: &[Observation]) {
        let level = |o: &Observation| o.measure == Measure::Level;
        let one = |o: &Observation| level(o) && o.answer.is_none();
        let whole = |o: &Observation| level(o) && o.population == PopulationId::WHOLE;
        let shows = |o: &Observation| match kind {
            Kind::Bars | Kind::Matrix(_) => whole(o),
            Kind::Composition => matches!(o.measure, Measure::Composition(_)),
            Kind::Crowd => one(o) && o.unit == Unit::Share && !whole(o),
            Kind::Dots => one(o),
            Kind::Strips(classes) => one(o) && classes.contains(&o.population),
            Kind::Portrait(class) => one(o) && o.population == class,
            Kind::Survey | Kind::Changes | Kind::Plate(_) => true,
        };
        let Some(name) = KindName::of(kind) else {
            return;
        };
        for item in &figure.items {
            let Some(id) = self.indicators.id(item.get_ref()) else {
                continue;
            };
            let mut own = observations.iter().filter(|o| o.indicator.0 == id);
            if !own.any(shows) && self.read_in_full(item.get_ref()) {
                let reason = format!(
                    "[[figure]] « {} » : l’indicateur « {} » n’a aucune ligne que « {} » puisse montrer",
                    figure.slug.get_ref(),
                    item.get_ref(),
                    name.slug()
                );
                self.word_problem(item, reason);
            }
        }
    }

    fn figure(&mut self, figure: &wording::Figure, observations: &[Observation]) -> Figure {
        let kind = self.kind(figure);
        if let Some(kind) = kind {
            self.unserved(figure, kind, observations);
        }
        let items: Vec<IndicatorId> = figure
            .items
            .iter()
            .map(|i| IndicatorId(self.refer(Thing::Indicator, i, self.indicators.id(i.get_ref()))))
            .collect();
        let fits = match kind {
            Some(Kind::Survey | Kind::Changes) => items.is_empty(),
            Some(Kind::Dots | Kind::Crowd | Kind::Composition) => items.len() == 1,
            Some(
                Kind::Bars | Kind::Matrix(_) | Kind::Strips(_) | Kind::Portrait(_) | Kind::Plate(_),
            ) => !items.is_empty(),
            None => true,
        };
        if !fits {
            self.word_problem(
                &figure.slug,
                format!(
                    "[[figure]] « {} » : nombre d’items impossible pour ce kind",
                    figure.slug.get_ref()
                ),
            );
        }
        let span = match &figure.span {
            None => Some(Span::default()),
            Some(name) => Span::from_slug(name.get_ref()),
        };
        if let (None, Some(name)) = (span, &figure.span) {
            self.word_problem(
                name,
                format!(
                    "[[figure]] « {} » : span « {} » inconnu (single, double ou lead)",
                    figure.slug.get_ref(),
                    name.get_ref()
                ),
            );
        }
        Figure {
            slug: keep(figure.slug.get_ref()),
            chapter: ChapterId(self.refer(
                Thing::Chapter,
                &figure.chapter,
                self.chapters.id(figure.chapter.get_ref()),
            )),
            kind: kind.unwrap_or(Kind::Survey),
            title: keep(&figure.title),
            about: keep(&figure.about),
            items: items.leak(),
            note: keep(&figure.note),
            span: span.unwrap_or_default(),
        }
    }
}
