//! Whether things move: as the device asks, unless the reader or the address
//! says otherwise for this page.

use super::{App, Effect};
use crate::selection::Motion;

impl App {
    /// Whether everything is shown at its end at once.
    pub(super) fn still(&self) -> bool {
        match self.selection.motion {
            Motion::AsDevice => self.reduced_motion,
            Motion::Off => true,
            Motion::On => false,
        }
    }

    /// The switch and its reason.
    pub(super) fn tell_motion(&mut self) {
        let why = match (self.selection.motion, self.reduced_motion) {
            (Motion::AsDevice, false) => "",
            (Motion::AsDevice, true) => "Votre appareil demande moins de mouvement.",
            (Motion::Off, _) => "Désactivées pour cette page.",
            (Motion::On, false) => "Activées pour cette page.",
            (Motion::On, true) => {
                "Activées pour cette page, bien que votre appareil demande moins de mouvement."
            }
        };
        self.effects.push(Effect::Motion {
            moves: !self.still(),
            why,
        });
    }

    /// The reader's switch. What the device asks already needs no word in the
    /// address.
    pub(super) fn moving(&mut self, on: bool) {
        self.selection.motion = match (on, self.reduced_motion) {
            (true, false) | (false, true) => Motion::AsDevice,
            (true, true) => Motion::On,
            (false, false) => Motion::Off,
        };
        self.replace();
        self.settle();
    }

    /// After a change of what may move.
    pub(super) fn settle(&mut self) {
        self.tell_motion();
        if self.still() {
            self.end_tour();
            for figure in self.study.figure_ids() {
                self.enter(figure);
                if self.stages[figure].running.is_some() {
                    self.finish(figure);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{appear, figure, opened};
    use crate::STUDY;
    use crate::app::{App, Effect, Event};
    use crate::embed::Scope;

    #[test]
    fn motion_is_as_the_device_asks_unless_the_reader_says_otherwise() {
        let mut app = opened("");
        let moves = |effects: &[Effect]| {
            effects.iter().find_map(|e| {
                let Effect::Motion { moves, why } = e else {
                    return None;
                };
                Some((*moves, why.is_empty()))
            })
        };
        let effects = app.update(Event::Moving(false));
        assert_eq!(effects[0], Effect::Replace("?animation=0".into()));
        assert_eq!(moves(&effects), Some((false, false)), "off, and why");
        assert_eq!(
            appear(&mut app, "site", false),
            [Effect::Draw(figure("site"))]
        );
        let effects = app.update(Event::Moving(true));
        assert_eq!(effects[0], Effect::Replace(String::new()));
        assert_eq!(moves(&effects), Some((true, true)));
        // The address wins over the device, both ways.
        let mut app = App::new(&STUDY, Scope::Whole);
        let query = "?animation=1".into();
        let reduced_motion = true;
        let effects = app.update(Event::Opened {
            query,
            reduced_motion,
        });
        assert_eq!(moves(&effects), Some((true, false)));
        assert_eq!(appear(&mut app, "site", false), [Effect::Frame]);
    }
}
