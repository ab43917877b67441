//! The only look-ups into a study.

use super::order::order_by;
use super::population::Population;
use super::study::*;

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

    /// The chapter behind an id of this study; an id of no chapter gives the
    /// first one, because an address may hold anything.
    pub fn chapter(&self, id: ChapterId) -> &Chapter {
        self.chapters
            .get(usize::from(id.0))
            .unwrap_or(&self.chapters[0])
    }

    /// Ids of the chapters, in order.
    pub fn chapter_ids(&self) -> impl Iterator<Item = ChapterId> + use<> {
        (0..self.chapters.len() as u16).map(ChapterId)
    }

    /// The panel behind an id of this study.
    pub fn panel(&self, id: PanelId) -> &'static Panel {
        &self.panels[usize::from(id.0)]
    }

    /// The panel of this name.
    pub fn panel_id(&self, slug: &str) -> Option<PanelId> {
        let at = self.panels.iter().position(|p| p.slug == slug)?;
        Some(PanelId(at as u16))
    }

    /// The panels that can be shown one at a time: all but the first screen's.
    pub fn shows(&self) -> impl Iterator<Item = PanelId> + use<> {
        let panels = self.panels;
        (0..panels.len() as u16)
            .map(PanelId)
            .filter(move |id| panels[usize::from(id.0)].span != Span::Opening)
    }

    /// The panels of a chapter, in order.
    pub fn panels_of(&self, chapter: ChapterId) -> impl Iterator<Item = &'static Panel> + use<> {
        self.panels.iter().filter(move |p| p.chapter == chapter)
    }

    /// Every number of an indicator, in the order of the file.
    pub fn figures_of(
        &self,
        indicator: IndicatorId,
    ) -> impl Iterator<Item = &'static Figure> + use<> {
        self.figures
            .iter()
            .filter(move |f| f.indicator == indicator)
    }

    /// The level of the edition's year, for one population.
    pub fn level(
        &self,
        indicator: IndicatorId,
        answer: Option<AnswerId>,
        population: Population,
    ) -> Option<&'static Figure> {
        self.figures_of(indicator).find(|f| {
            f.answer == answer
                && f.population == population
                && f.measure == Measure::Level
                && f.year == self.survey.edition
        })
    }

    /// The change since the compared year, for the whole.
    pub fn change(
        &self,
        indicator: IndicatorId,
        answer: Option<AnswerId>,
    ) -> Option<&'static Figure> {
        self.figures_of(indicator)
            .find(|f| f.answer == answer && f.measure == Measure::Change)
    }

    /// The level of the compared year, where it could be derived.
    pub fn before(
        &self,
        indicator: IndicatorId,
        answer: Option<AnswerId>,
    ) -> Option<&'static Figure> {
        self.figures_of(indicator).find(|f| {
            f.answer == answer
                && f.measure == Measure::Level
                && Some(f.year) == self.survey.compared
        })
    }

    /// The answers that an indicator has levels for, in the order of the file.
    pub fn answers_of(&self, indicator: IndicatorId) -> Vec<AnswerId> {
        let mut answers = Vec::new();
        for figure in self.figures_of(indicator) {
            if let Some(answer) = figure.answer
                && !answers.contains(&answer)
            {
                answers.push(answer);
            }
        }
        answers
    }

    /// The classes that an indicator is published for, the whole left out,
    /// from the smallest services to the largest. Of classes that overlap, the
    /// narrower come first, so that each step up is a step between services.
    pub fn classes_of(&self, indicator: IndicatorId) -> Vec<&'static Figure> {
        let mut classes: Vec<&'static Figure> = self
            .figures_of(indicator)
            .filter(|f| f.measure == Measure::Level && f.population != Population::All)
            .collect();
        order_by(&mut classes, |f| {
            let bits = f.population.classes();
            (bits.trailing_zeros(), bits)
        });
        // Steps first: the narrowest classes that do not overlap.
        let mut covered = 0u8;
        let (mut steps, others): (Vec<_>, Vec<_>) = classes.into_iter().partition(|f| {
            let bits = f.population.classes();
            let step = covered & bits == 0;
            covered |= if step { bits } else { 0 };
            step
        });
        steps.extend(others);
        steps
    }
}
