//! What a screen reader is told of a change: one message.

use super::App;
use crate::data::SizeId;
use crate::selection::Comparison;

impl App {
    /// "Taille : moins de 50\u{a0}agents. 6 figures sur 9 détaillent cette taille
    /// dans ce chapitre. Comparaison avec 2011 affichée."
    pub(super) fn announcement(&mut self) -> String {
        let selection = self.selection;
        let size = if selection.size == SizeId::ALL {
            "Toutes les tailles.".to_owned()
        } else {
            let size = self.study.size(selection.size).bare();
            format!("Taille\u{a0}: {size}. {}", self.coverage())
        };
        let compare = match selection.comparison {
            Comparison::Off => String::new(),
            Comparison::On => {
                let year = self.study.survey.before();
                format!(" Comparaison avec {year} affichée.")
            }
        };
        size + &compare
    }

    /// How many of the chapter's figures in the document answer the size,
    /// exactly or with a wider class.
    fn coverage(&mut self) -> String {
        let (study, chapter) = (self.study, self.selection.chapter);
        let (mut all, mut answers) = (0, 0_usize);
        for id in study.shows() {
            if study.figure(id).chapter != chapter || !self.document.holds(study, id) {
                continue;
            }
            all += 1;
            answers += usize::from(self.view(id).answers());
        }
        match (answers, all) {
            (0, 1) => "Cette figure ne détaille pas cette taille.".into(),
            (_, 1) => "Cette figure détaille cette taille.".into(),
            (0, _) => "Aucune figure de ce chapitre ne détaille cette taille.".into(),
            (1, _) => format!("1 figure sur {all} détaille cette taille dans ce chapitre."),
            _ => format!("{answers} figures sur {all} détaillent cette taille dans ce chapitre."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::opened;
    use crate::app::{Effect, Event};
    use crate::data::SizeId;
    use crate::selection::Comparison;

    #[test]
    fn a_change_says_how_much_of_the_chapter_answers() {
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
                "Taille\u{a0}: plus de 100\u{a0}agents. 2 figures sur 4 détaillent cette taille dans \
                 ce chapitre."
            )
        );
        let compared = said(app.update(Event::Compared(Comparison::On)));
        assert!(compared.is_some_and(|t| t.ends_with("Comparaison avec 2011 affichée.")));
    }
}
