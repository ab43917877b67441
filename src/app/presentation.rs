//! One figure at a time, in large, to be projected in a meeting.

use super::{App, Effect, Turn};
use crate::data::FigureId;
use crate::embed::Scope;

impl App {
    pub(super) fn show_alone(&mut self, shown: Option<FigureId>) {
        let shown = shown.filter(|id| self.figures().contains(id));
        if shown == self.selection.shown {
            return;
        }
        self.unpoint();
        self.end_tour();
        self.goto(shown, Self::push);
    }

    /// The next figure or the one before; at the ends nothing happens. It
    /// replaces the entry of the history: one step back leaves.
    pub(super) fn turn(&mut self, turn: Turn) {
        // An embed that shows one figure has no other.
        if matches!(self.embed.scope, Some(Scope::Figure(_))) {
            return;
        }
        let figures = self.figures();
        let at = figures
            .iter()
            .position(|&id| Some(id) == self.selection.shown);
        let next = at.and_then(|at| match turn {
            Turn::Previous => at.checked_sub(1),
            Turn::Next => Some(at + 1),
        });
        let Some(&next) = next.and_then(|at| figures.get(at)) else {
            return;
        };
        self.unpoint();
        self.goto(Some(next), Self::replace);
    }

    fn goto(&mut self, shown: Option<FigureId>, write: fn(&mut Self)) {
        self.selection.shown = shown;
        if let Some(id) = shown {
            self.selection.chapter = self.study.figure(id).chapter;
            self.effects.push(Effect::Mark(self.selection.chapter));
        }
        // First the history, which keeps how far the page is scrolled.
        write(self);
        self.effects.push(Effect::Show(shown));
    }

    /// "3 sur 48": where a shown figure stands among all.
    pub fn rank(&self) -> Option<(usize, usize)> {
        let figures = self.figures();
        let at = figures
            .iter()
            .position(|&id| Some(id) == self.selection.shown)?;
        Some((at + 1, figures.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::opened;
    use crate::STUDY;
    use crate::app::{Effect, Event, Turn};
    use crate::data::{ChapterId, Span};
    use crate::embed::Scope;

    #[test]
    fn presentation_turns_from_the_first_figure_to_the_last_and_leaves() {
        let mut app = opened("?taille=moins-50");
        let first = STUDY.presents().next().expect("figures");
        assert_eq!(STUDY.figure(first).span, Span::Opening);
        let effects = app.update(Event::Shown(Some(first)));
        assert!(effects.contains(&Effect::Show(Some(first))));
        assert!(
            effects
                .iter()
                .any(|e| matches!(e, Effect::Push(q) if q.contains("presentation=")))
        );
        assert_eq!(app.update(Event::Turned(Turn::Previous)), []);
        let mut turned = 1;
        while !app.update(Event::Turned(Turn::Next)).is_empty() {
            turned += 1;
        }
        let all = STUDY
            .presents()
            .filter(|&id| Scope::Whole.holds(&STUDY, id));
        assert_eq!(turned, all.count());
        assert_eq!(app.rank(), Some((turned, turned)));
        // What scrolls behind is not read.
        assert_eq!(app.update(Event::Reached(ChapterId(0))), []);
        let effects = app.update(Event::Shown(None));
        assert!(effects.contains(&Effect::Show(None)));
        assert_eq!(
            app.selection().chapter,
            STUDY.chapter_ids().last().expect("chapters")
        );
    }
}
