//! A choice of size or of the compared year, and what it changes on screen.

use super::{App, Effect};
use crate::motion::Transition;
use crate::selection::Selection;
use crate::theme::{CASCADE_MOST_MS, CASCADE_MS, CHANGE_MS};

impl App {
    /// Takes a choice as a step of the history.
    pub(super) fn choose(&mut self, selection: Selection) {
        self.choose_within(selection, Self::push);
    }

    /// Takes a choice; `write` puts it into the address.
    pub(super) fn choose_within(&mut self, selection: Selection, write: fn(&mut Self)) {
        let before = self.selection;
        if selection == before {
            return;
        }
        self.select(selection);
        self.effects.push(Effect::Controls);
        write(self);
        let said = self.announcement();
        self.effects.push(Effect::Say(said));
        self.announce();
        self.changed(before);
    }

    /// The words and the figures on screen after a change of choice.
    pub(super) fn changed(&mut self, before: Selection) {
        if (before.size, before.comparison) == (self.selection.size, self.selection.comparison) {
            return;
        }
        self.unpoint();
        self.end_tour();
        self.effects.push(Effect::Words);
        // One after the other, as they are read.
        let mut delay = 0.0;
        for figure in self.study.figure_ids() {
            let Some(format) = self.stages[figure].format else {
                continue;
            };
            let scene = self.scene(figure, format);
            let stage = &mut self.stages[figure];
            if stage.waiting.is_some() {
                // What is not drawn in yet comes in as chosen.
                stage.wait(Transition::entrance(&scene));
                stage.hit_areas = scene.hit_areas;
                self.effects.push(Effect::Draw(figure));
                continue;
            }
            // Most figures say nothing of the compared year, many nothing by
            // size: they are as they should be already.
            if stage.running.is_none() && stage.pose == scene.marks {
                stage.hit_areas = scene.hit_areas;
                continue;
            }
            let transition = Transition::new(&stage.pose, &scene);
            stage.hit_areas = scene.hit_areas;
            self.run(figure, transition, [delay, CHANGE_MS, 0.0]);
            delay = (delay + CASCADE_MS).min(CASCADE_MOST_MS);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::opened;
    use crate::app::{Effect, Event};
    use crate::data::SizeId;

    #[test]
    fn a_run_of_arrow_keys_is_one_step_of_the_history() {
        let mut app = opened("");
        let wrote = |effects: Vec<Effect>| {
            let count = |of: fn(&Effect) -> bool| effects.iter().filter(|e| of(e)).count();
            let pushed = count(|e| matches!(e, Effect::Push(_)));
            (pushed, count(|e| matches!(e, Effect::Replace(_))))
        };
        assert_eq!(wrote(app.update(Event::Sized(SizeId::UNDER_50))), (1, 0));
        let on = app.update(Event::SizedOn(SizeId::OVER_100));
        assert_eq!(app.selection().size, SizeId::OVER_100);
        assert_eq!(wrote(on), (0, 1));
    }
}
