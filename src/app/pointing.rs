//! What the reader points at, with the pointer or the keyboard.

use std::borrow::Cow;

use super::{App, Effect, Tip};
use crate::chart::Target;
use crate::chart::focus::{self, Means, Step};
use crate::chart::scene::Mark;

/// The number that is lit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pointed {
    figure: usize,
    target: Target,
    means: Means,
}

impl App {
    /// A figure's marks as they are now, with what the reader points at.
    pub fn pose(&self, figure: usize) -> Cow<'_, [Mark]> {
        let stage = &self.stages[figure];
        match self.pointed.filter(|p| p.figure == figure) {
            Some(Pointed { target, means, .. }) => {
                Cow::Owned(focus::light(&stage.pose, &stage.targets, target, means))
            }
            None => Cow::Borrowed(&stage.pose),
        }
    }

    pub(super) fn point(&mut self, figure: usize, x: f32, y: f32) -> Vec<Effect> {
        match focus::hit(&self.stages[figure].targets, x, y) {
            Some(target) => self.aim(Pointed {
                figure,
                target,
                means: Means::Pointer,
            }),
            None => self.unpoint(),
        }
    }

    pub(super) fn walk(&mut self, figure: usize, step: Step) -> Vec<Effect> {
        let from = self.pointed.filter(|p| p.figure == figure);
        let spot = from.map(|p| p.target.spot);
        let Some(target) = focus::walk(&self.stages[figure].targets, spot, step) else {
            return Vec::new();
        };
        let mut effects = self.aim(Pointed {
            figure,
            target,
            means: Means::Keyboard,
        });
        // The ear follows the keyboard, not the pointer.
        if let Some(Effect::Tip(Some(tip))) = effects.last() {
            effects.push(Effect::Say(tip.text.clone()));
        }
        effects
    }

    fn aim(&mut self, pointed: Pointed) -> Vec<Effect> {
        if self.pointed == Some(pointed) {
            return Vec::new();
        }
        let Pointed { figure, target, .. } = pointed;
        let comparison = self.selection.comparison;
        let Some(text) = self.view(figure).hint(self.study, comparison, target.spot) else {
            return self.unpoint();
        };
        let left = self.pointed.replace(pointed).map(|p| p.figure);
        let mut effects: Vec<Effect> = left
            .filter(|&left| left != figure)
            .map(Effect::Draw)
            .into_iter()
            .collect();
        effects.push(Effect::Draw(figure));
        effects.push(Effect::Tip(Some(Tip {
            figure,
            area: target.area,
            text,
        })));
        effects
    }

    pub(super) fn unpoint(&mut self) -> Vec<Effect> {
        match self.pointed.take() {
            Some(left) => vec![Effect::Draw(left.figure), Effect::Tip(None)],
            None => Vec::new(),
        }
    }

    pub(super) fn unpoint_from(&mut self, figure: usize) -> Vec<Effect> {
        match self.pointed {
            Some(p) if p.figure == figure => self.unpoint(),
            Some(_) | None => Vec::new(),
        }
    }
}
