//! What a screen reader is told of a change: one message.

use super::App;
use crate::data::{FigureId, SizeId, Span};
use crate::embed::Scope;
use crate::selection::Comparison;
use crate::view::words;

impl App {
    /// "Moins de 50 agents. 22 % des services publics de moins de 50 agents
    /// proposent des services en ligne (2018, p. 46). Comparaison avec 2011
    /// affichée."
    pub(super) fn announcement(&mut self) -> String {
        let selection = self.selection;
        let size = match selection.size {
            SizeId::ALL => "Toutes les tailles".to_owned(),
            size => words::capital(self.study.size(size).bare()),
        };
        let answer = self.here().map(|figure| self.view(figure).sentence.clone());
        let size = format!("{size}. {}", answer.unwrap_or_default());
        let compare = match selection.comparison {
            Comparison::Off => String::new(),
            Comparison::On => {
                let year = self.study.survey.before();
                format!(" Comparaison avec {year} affichée.")
            }
        };
        size.trim_end().to_owned() + &compare
    }

    /// The figure whose number answers a choice: the document's own, or else the
    /// plate of the chapter that is read, or its first figure.
    fn here(&self) -> Option<FigureId> {
        if let Scope::Figure(id) = self.document {
            return Some(id);
        }
        let (study, chapter) = (self.study, self.selection.chapter);
        let mut here = study
            .shows()
            .filter(|&id| study.figure(id).chapter == chapter);
        let first = here.next()?;
        let plate = |id: &FigureId| study.figure(*id).span == Span::Plate;
        Some(if plate(&first) {
            first
        } else {
            here.find(plate).unwrap_or(first)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::opened;
    use crate::app::{Effect, Event};
    use crate::data::SizeId;
    use crate::selection::Comparison;

    #[test]
    fn a_change_says_the_number_that_answers_where_the_reader_is() {
        let mut app = opened("?chapitre=usages");
        let said = |effects: Vec<Effect>| {
            effects.into_iter().find_map(|e| {
                let Effect::Say(text) = e else { return None };
                Some(text)
            })
        };
        assert_eq!(
            said(app.update(Event::Sized(SizeId::OVER_100))).as_deref(),
            Some(
                "Plus de 100\u{a0}agents. 59\u{202f}% des services publics de plus de 100\u{a0}agents utilisent \
                 le cloud pour la messagerie, la bureautique ou le stockage (2018, p.\u{a0}36)."
            )
        );
        let compared = said(app.update(Event::Compared(Comparison::On)));
        assert!(compared.is_some_and(|t| t.ends_with("Comparaison avec 2011 affichée.")));
    }
}
