//! What a screen reader is told of a change: one message.

use super::App;
use crate::data::{Names, SizeId, Span};
use crate::selection::Comparison;
use crate::text;

impl App {
    /// "Taille : moins de 20 agents. 6 figures sur 9 détaillent cette taille
    /// dans ce chapitre. Comparaison avec 2011 affichée."
    pub(super) fn announcement(&self) -> String {
        let selection = self.selection;
        let size = if selection.size == SizeId::ALL {
            "Toutes les tailles.".to_owned()
        } else {
            let size = self.outline().bare(selection.size);
            text::of(&["Taille\u{202f}: ", size, ". ", &self.coverage()])
        };
        let compare = match selection.comparison {
            Comparison::Off => String::new(),
            Comparison::On => {
                let year = self.outline().before().to_string();
                text::of(&[" Comparaison avec ", &year, " affichée."])
            }
        };
        size + &compare
    }

    /// How many of the chapter's figures in the document answer the size,
    /// exactly or with a wider class.
    fn coverage(&self) -> String {
        let panels = self.outline().panels.iter().enumerate();
        let (mut all, mut answers) = (0, 0);
        for (figure, panel) in panels {
            let counts = panel.chapter == self.selection.chapter && panel.span != Span::Opening;
            if counts {
                all += 1;
                answers += usize::from(self.states.answers(figure, self.state()));
            }
        }
        let [some, of_all] = [answers, all].map(|count| count.to_string());
        match (answers, all) {
            (0, 1) => "Cette figure ne détaille pas cette taille.".into(),
            (_, 1) => "Cette figure détaille cette taille.".into(),
            (0, _) => "Aucune figure de ce chapitre ne détaille cette taille.".into(),
            (1, _) => text::of(&[
                "1 figure sur ",
                &of_all,
                " détaille cette taille dans ce chapitre.",
            ]),
            _ => text::of(&[
                &some,
                " figures sur ",
                &of_all,
                " détaillent cette taille dans ce chapitre.",
            ]),
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
                "Taille\u{202f}: plus de 100 agents. 1 figure sur 4 détaille cette taille dans ce \
                 chapitre."
            )
        );
        let compared = said(app.update(Event::Compared(Comparison::On)));
        assert!(compared.is_some_and(|t| t.ends_with("Comparaison avec 2011 affichée.")));
    }
}
