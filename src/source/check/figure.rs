//! The figures of the page: that each shows what its kind takes, and their
//! order.

use super::Check;
use crate::data::*;
use crate::source::{keep, wording};

impl Check<'_> {
    /// All of them as declared, each plate before the other figures of its
    /// chapter.
    pub(super) fn figures(&mut self, observations: &[Observation]) -> Vec<Figure> {
        let wording = self.wording;
        let mut figures: Vec<Figure> = wording.figure.iter().map(|p| self.figure(p)).collect();
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
                    "plate « {} » : une seule planche peut être celle de l’ouverture",
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

    /// Two or three classes: a chart has a symbol and a column for each.
    fn strips(&mut self, figure: &wording::Figure) -> Option<Kind> {
        let classes: Vec<PopulationId> = figure
            .populations
            .iter()
            .filter_map(|name| self.population_id(name.get_ref()))
            .collect();
        let known = classes.len() == figure.populations.len();
        (known && (2..=3).contains(&classes.len())).then(|| Kind::Strips(classes.leak()))
    }

    fn figure(&mut self, figure: &wording::Figure) -> Figure {
        let kind = match (figure.kind.get_ref().as_str(), &figure.population) {
            ("survey", None) => Some(Kind::Survey),
            ("changes", None) => Some(Kind::Changes),
            ("bars", None) => Some(Kind::Bars),
            ("dots", None) => Some(Kind::Dots),
            ("crowd", None) => Some(Kind::Crowd),
            ("composition", None) => Some(Kind::Composition),
            ("matrix", None) => Some(Kind::Matrix(self.noun(figure.noun.as_ref()))),
            ("strips", None) => self.strips(figure),
            ("portrait", Some(class)) => self.population_id(class.get_ref()).map(Kind::Portrait),
            _ => None,
        };
        if kind.is_none() {
            self.word_problem(
                &figure.kind,
                format!(
                    "figure « {} » : kind ou population inconnus",
                    figure.slug.get_ref()
                ),
            );
        }
        let items: Vec<IndicatorId> = figure
            .items
            .iter()
            .map(|i| IndicatorId(self.refer("indicator", i, self.indicators.id(i.get_ref()))))
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
                    "figure « {} » : nombre d’items impossible pour ce kind",
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
                    "figure « {} » : span « {} » inconnu (single, double ou lead)",
                    figure.slug.get_ref(),
                    name.get_ref()
                ),
            );
        }
        Figure {
            slug: keep(figure.slug.get_ref()),
            chapter: ChapterId(self.refer(
                "chapter",
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
