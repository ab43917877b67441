//! From ids and names to what they mean in a study. Its numbers are looked up
//! in [`super::numbers`]; there are no other look-ups.

use super::figure::{Figure, Span};
use super::id::{AnswerId, BaseId, ChapterId, FactId, FigureId, IndicatorId, SourceId};
use super::plate::Form;
use super::population::{Classes, Population, PopulationId, Size, SizeId};
use super::study::{Answer, Base, Chapter, Fact, Indicator, Source, Study};

impl Study {
    /// The indicator behind an id of this study.
    pub fn indicator(&self, id: IndicatorId) -> &Indicator {
        &self.indicators[usize::from(id.0)]
    }

    /// The answer behind an id of this study.
    pub fn answer(&self, id: AnswerId) -> &Answer {
        &self.answers[usize::from(id.0)]
    }

    /// The base behind an id of this study.
    pub fn base(&self, id: BaseId) -> &Base {
        &self.bases[usize::from(id.0)]
    }

    /// The source behind an id of this study.
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[usize::from(id.0)]
    }

    /// The population behind an id of this study.
    pub fn population(&self, id: PopulationId) -> &'static Population {
        &self.populations[usize::from(id.0)]
    }

    /// The population of this name.
    pub fn population_id(&self, slug: &str) -> Option<PopulationId> {
        let at = self.populations.iter().position(|p| p.slug == slug)?;
        Some(PopulationId(at as u8))
    }

    /// The size behind an id of this study.
    pub fn size(&self, id: SizeId) -> &'static Size {
        &self.sizes[usize::from(id.0)]
    }

    /// The size of this name.
    pub fn size_id(&self, slug: &str) -> Option<SizeId> {
        let at = self.sizes.iter().position(|s| s.slug == slug)?;
        Some(SizeId(at as u8))
    }

    /// The size that a name from elsewhere means: the one of that name, or the
    /// one that the class or the population of that name lies within. Links
    /// and messages outlive what an edition lets readers choose.
    pub fn size_meant(&self, slug: &str) -> Option<SizeId> {
        self.size_id(slug).or_else(|| {
            let class = || Classes::one(self.classes.iter().position(|&c| c == slug)?);
            let named = self
                .population_id(slug)
                .map(|id| self.population(id).classes);
            let classes = named.or_else(class)?;
            // Sizes do not overlap: no more than one holds it.
            let mut sizes = self.size_ids().filter(|&id| id != SizeId::ALL);
            sizes.find(|&id| classes.within(self.size(id).classes))
        })
    }

    /// What a reader may choose, in the order of the controls: all first.
    pub fn size_ids(&self) -> impl Iterator<Item = SizeId> + use<> {
        (0..self.sizes.len() as u8).map(SizeId)
    }

    /// Whether a population answers the choice of a size: it holds the whole
    /// of it. One that holds a part of it does not. No population answers
    /// "all".
    pub fn holds(&self, population: PopulationId, size: SizeId) -> bool {
        let asked = self.size(size).classes;
        size != SizeId::ALL && asked.within(self.population(population).classes)
    }

    /// Whether a population is exactly the size that was chosen.
    pub fn is_size(&self, population: PopulationId, size: SizeId) -> bool {
        self.population(population).classes == self.size(size).classes
    }

    /// The chapter behind an id of this study; an id of no chapter gives the
    /// first one, because an address may hold anything.
    pub fn chapter(&self, id: ChapterId) -> &Chapter {
        self.chapters
            .get(usize::from(id.0))
            .unwrap_or(&self.chapters[0])
    }

    /// The chapter of this name.
    pub fn chapter_id(&self, slug: &str) -> Option<ChapterId> {
        let at = self.chapters.iter().position(|c| c.slug == slug)?;
        Some(ChapterId(at as u16))
    }

    /// Ids of the chapters, in order.
    pub fn chapter_ids(&self) -> impl DoubleEndedIterator<Item = ChapterId> + use<> {
        (0..self.chapters.len() as u16).map(ChapterId)
    }

    /// The figure behind an id of this study.
    pub fn figure(&self, id: FigureId) -> &'static Figure {
        &self.figures[usize::from(id.0)]
    }

    /// Ids of the figures, in order.
    pub fn figure_ids(&self) -> impl Iterator<Item = FigureId> + use<> {
        (0..self.figures.len() as u16).map(FigureId)
    }

    /// The figure of this name.
    pub fn figure_id(&self, slug: &str) -> Option<FigureId> {
        let at = self.figures.iter().position(|p| p.slug == slug)?;
        Some(FigureId(at as u16))
    }

    /// The figure of this name, if it can be shown alone.
    pub fn shown_id(&self, slug: &str) -> Option<FigureId> {
        self.shows().find(|&id| self.figure(id).slug == slug)
    }

    /// The figures in the order in which they are shown large: the first screen's
    /// before those of [`Study::shows`].
    pub fn presents(&self) -> impl Iterator<Item = FigureId> + '_ {
        let opening = |id: &FigureId| self.figure(*id).span == Span::Opening;
        self.figure_ids().filter(opening).chain(self.shows())
    }

    /// The figures that can be shown one at a time: all but the first screen's
    /// and those of which nothing is known.
    pub fn shows(&self) -> impl Iterator<Item = FigureId> + '_ {
        let alone = |figure: &Figure| figure.span != Span::Opening && self.is_known(figure);
        self.figure_ids().filter(move |&id| alone(self.figure(id)))
    }

    /// Whether our copy of the report has a number of a figure. One that has
    /// none is named among what is missing, and drawn nowhere.
    pub fn is_known(&self, figure: &Figure) -> bool {
        let mut observations = figure.items.iter().flat_map(|&i| self.observations_of(i));
        figure.items.is_empty() || observations.any(|o| !o.reading.is_lost())
    }

    /// A count about the survey.
    pub fn fact(&self, id: FactId) -> &'static Fact {
        &self.facts[usize::from(id.0)]
    }

    /// The form of a chapter's plate, which has its colours; `None` without one.
    pub fn plate_of(&self, chapter: ChapterId) -> Option<Form> {
        let mut plates = self.figures_of(chapter).filter(|f| f.span == Span::Plate);
        plates.find_map(Figure::form)
    }

    /// The figures of a chapter, in order, also those of which nothing is known.
    pub fn figures_of(&self, chapter: ChapterId) -> impl Iterator<Item = &'static Figure> + use<> {
        self.figures.iter().filter(move |p| p.chapter == chapter)
    }

    /// How many columns the last row of a chapter's figures
    /// takes; 0 where it is full and leaves no hole.
    pub fn columns_over(&self, chapter: ChapterId) -> usize {
        let columns: usize = self.figures_of(chapter).map(|f| f.span.columns()).sum();
        columns % Span::ROW
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;

    #[test]
    fn names_lead_to_ids_and_back() {
        for id in STUDY.size_ids() {
            assert_eq!(STUDY.size_id(STUDY.size(id).slug), Some(id));
        }
        for id in STUDY.chapter_ids() {
            assert_eq!(STUDY.chapter_id(STUDY.chapter(id).slug), Some(id));
        }
        for id in STUDY.shows() {
            assert_eq!(STUDY.shown_id(STUDY.figure(id).slug), Some(id));
            assert_eq!(STUDY.figure_id(STUDY.figure(id).slug), Some(id));
        }
        assert_eq!(STUDY.size_id("géante"), None);
        assert_eq!(STUDY.size_id("moins-20"), None, "a class, and no size");
        assert_eq!(STUDY.chapter_id(""), None);
        assert_eq!(
            STUDY.shown_id("planche-ouverture"),
            None,
            "the first screen's"
        );
        assert!(STUDY.figure_id("planche-ouverture").is_some());
        let astray = STUDY.chapter(ChapterId(u16::MAX));
        assert_eq!(astray.slug, STUDY.chapters[0].slug);
    }

    #[test]
    fn a_name_from_elsewhere_means_the_one_size_around_it() {
        for id in STUDY.size_ids() {
            assert_eq!(STUDY.size_meant(STUDY.size(id).slug), Some(id));
        }
        for (name, size) in [
            ("moins-20", Some(SizeId::UNDER_50)),
            ("20-49", Some(SizeId::UNDER_50)),
            ("100-plus", Some(SizeId::OVER_100)),
            // Of several sizes, of all, of none.
            ("20-plus", None),
            ("50-plus", None),
            ("moins-100", None),
            ("ensemble", None),
            ("", None),
            ("géante", None),
        ] {
            assert_eq!(STUDY.size_meant(name), size, "{name}");
        }
    }

    /// Of a size, the class inside it says nothing: it may be a small part.
    #[test]
    fn only_what_holds_a_whole_size_answers_it() {
        let holds = |population, size| {
            let population = STUDY.population_id(population).expect("a population");
            (
                STUDY.holds(population, size),
                STUDY.is_size(population, size),
            )
        };
        assert_eq!(holds("moins-20", SizeId::UNDER_50), (false, false));
        assert_eq!(holds("moins-50", SizeId::UNDER_50), (true, true));
        assert_eq!(holds("moins-100", SizeId::UNDER_50), (true, false));
        assert_eq!(
            holds("20-plus", SizeId::UNDER_50),
            (false, false),
            "half of it"
        );
        assert_eq!(holds("20-plus", SizeId::OVER_100), (true, false));
        assert_eq!(holds("ensemble", SizeId::ALL), (false, true));
    }
}
