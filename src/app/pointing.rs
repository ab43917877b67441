//! What the reader points at, with the pointer or the keyboard.

use std::borrow::Cow;

use super::{App, Effect, Tooltip};
use crate::chart::focus::{self, Means, Step};
use crate::chart::scene::Mark;
use crate::chart::{Format, HitArea};
use crate::data::FigureId;

/// The number that is highlighted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Highlight {
    figure: FigureId,
    hit_area: HitArea,
    means: Means,
}

impl App {
    /// A figure's marks as they are now, with what the reader points at highlighted.
    pub fn pose(&self, figure: FigureId) -> Cow<'_, [Mark]> {
        let stage = &self.stages[figure];
        match self.highlight.filter(|h| h.figure == figure) {
            Some(Highlight {
                hit_area, means, ..
            }) => Cow::Owned(match stage.format {
                Some(Format::Plate(_)) => focus::ring(&stage.pose, hit_area),
                Some(Format::Narrow | Format::Wide) | None => {
                    focus::highlight(&stage.pose, &stage.hit_areas, hit_area, means)
                }
            }),
            None => Cow::Borrowed(&stage.pose),
        }
    }

    pub(super) fn point(&mut self, figure: FigureId, x: f32, y: f32) {
        match focus::hit(&self.stages[figure].hit_areas, x, y) {
            Some(hit_area) => self.highlight(Highlight {
                figure,
                hit_area,
                means: Means::Pointer,
            }),
            None => self.leave(),
        }
        // Where the pointer is, so that the straight way to the tooltip crosses no other number.
        if let Some(Effect::Tooltip(Some(tooltip))) = self.effects.last_mut() {
            (tooltip.area.x, tooltip.area.w) = (x, 0.0);
        }
    }

    pub(super) fn walk(&mut self, figure: FigureId, step: Step) {
        let from = self.highlight.filter(|h| h.figure == figure);
        let spot = from.map(|h| h.hit_area.spot);
        let Some(hit_area) = focus::walk(&self.stages[figure].hit_areas, spot, step) else {
            return;
        };
        self.highlight(Highlight {
            figure,
            hit_area,
            means: Means::Keyboard,
        });
        // The ear follows the keyboard, not the pointer.
        if let Some(Effect::Tooltip(Some(tooltip))) = self.effects.last() {
            let said = Effect::Say(tooltip.text.clone());
            self.effects.push(said);
        }
    }

    fn highlight(&mut self, highlight: Highlight) {
        if self.highlight == Some(highlight) {
            return;
        }
        let Highlight {
            figure,
            hit_area,
            means,
        } = highlight;
        let (study, comparison) = (self.study, self.selection.comparison);
        let view = self.view(figure);
        let Some(text) = view.tooltip(study, comparison, hit_area.spot) else {
            return self.unpoint();
        };
        let left = self.highlight.replace(highlight).map(|h| h.figure);
        if let Some(left) = left.filter(|&left| left != figure) {
            self.effects.push(Effect::Draw(left));
        }
        self.effects.push(Effect::Draw(figure));
        self.effects.push(Effect::Tooltip(Some(Tooltip {
            figure,
            area: hit_area.area,
            text,
            means,
        })));
    }

    /// The pointer is on nothing: a mouse that is moved takes no sentence from
    /// the keyboard.
    pub(super) fn leave(&mut self) {
        if self.highlight.is_some_and(|h| h.means == Means::Pointer) {
            self.unpoint();
        }
    }

    pub(super) fn unpoint(&mut self) {
        if let Some(left) = self.highlight.take() {
            self.effects.push(Effect::Draw(left.figure));
            self.effects.push(Effect::Tooltip(None));
        }
    }

    pub(super) fn unpoint_from(&mut self, figure: FigureId) {
        if self.highlight.is_some_and(|h| h.figure == figure) {
            self.unpoint();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{appear, figure, opened};
    use crate::app::{App, Effect, Event, Tooltip};
    use crate::chart::focus::Step;
    use crate::data::SizeId;

    fn point(app: &mut App, slug: &str, x: f32, y: f32) -> Vec<Effect> {
        let figure = figure(slug);
        app.update(Event::Pointed { figure, x, y })
    }

    fn tooltip(effects: &[Effect]) -> Option<&Tooltip> {
        effects.iter().find_map(|e| {
            let Effect::Tooltip(tooltip) = e else {
                return None;
            };
            tooltip.as_ref()
        })
    }

    #[test]
    fn a_number_under_the_pointer_is_highlighted_and_said_once() {
        let mut app = opened("?taille=50-100");
        appear(&mut app, "aisance", true);
        let rest = app.pose(figure("aisance")).len();
        let effects = point(&mut app, "aisance", 20.0, 100.0);
        let told = tooltip(&effects).expect("a row lies there");
        assert_eq!((told.area.x, told.area.w), (20.0, 0.0), "at the pointer");
        assert_eq!(
            told.text,
            "76\u{202f}% des services publics de 20\u{a0}agents et plus déclarent leurs agents à \
             l’aise avec le numérique (2018, p.\u{a0}30). Faute de détail, ce chiffre vaut aussi pour d’autres tailles."
        );
        assert!(app.pose(figure("aisance")).len() > rest);
        assert_eq!(point(&mut app, "aisance", 30.0, 101.0), [], "the same row");
        let left = app.update(Event::Unpointed);
        let drawn = Effect::Draw(figure("aisance"));
        assert_eq!(left, [drawn, Effect::Tooltip(None)]);
        assert_eq!(app.pose(figure("aisance")).len(), rest);
    }

    #[test]
    fn a_mouse_takes_no_sentence_from_the_keyboard() {
        let mut app = opened("");
        appear(&mut app, "aisance", true);
        let aisance = figure("aisance");
        let step = Step::First;
        app.update(Event::Walked {
            figure: aisance,
            step,
        });
        assert_eq!(app.update(Event::PointerLeft), []);
        assert_eq!(point(&mut app, "aisance", -9.0, -9.0), []);
        let gone = app.update(Event::Unpointed);
        assert!(gone.contains(&Effect::Tooltip(None)));
    }

    #[test]
    fn the_keyboard_walks_and_is_heard() {
        let mut app = opened("");
        appear(&mut app, "site", true);
        let figure = figure("site");
        let mut said = Vec::new();
        for step in [Step::Down, Step::Down, Step::Last, Step::Up] {
            for effect in app.update(Event::Walked { figure, step }) {
                if let Effect::Say(text) = effect {
                    said.push(text);
                }
            }
        }
        let of = |nth: usize, words: &str| assert!(said[nth].contains(words), "{said:?}");
        assert_eq!(said.len(), 4);
        of(0, "70\u{202f}%");
        of(1, "moins de 50\u{a0}agents");
        of(2, "de 50\u{a0}agents et plus");
        of(3, "de plus de 100\u{a0}agents");
        // A choice puts the walk away: its numbers may be others now.
        let effects = app.update(Event::Sized(SizeId::OVER_100));
        assert!(effects.contains(&Effect::Tooltip(None)));
    }
}
