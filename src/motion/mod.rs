//! From one scene to another: prepared once, then a pure function of time.
//!
//! Shapes move; printed texts never count, they cross-fade between two facts;
//! what has no counterpart fades in its place.

mod between;
mod damage;

pub use damage::Damage;

use std::collections::BTreeMap;

use crate::chart::Scene;
use crate::chart::scene::{Enter, Key, Mark, Paint, Shape};
use crate::theme::{STAGGER, WINDOW, ease};
use between::{alike, between, folded, lerp, sprout};

/// The transition between two scenes.
#[derive(Clone, Debug)]
pub struct Transition {
    joins: Vec<Join>,
    target: Vec<Mark>,
}

/// How a mark of one scene is joined to the other scene.
#[derive(Clone, Debug)]
enum Join {
    Update {
        from: Mark,
        to: Mark,
    },
    /// Comes in as its [`Enter`] says.
    Enter(Mark),
    /// Comes in at its place, whatever its [`Enter`] says.
    EnterInPlace(Mark),
    Exit(Mark),
}

impl Transition {
    /// From a pose, which may be one in mid-transition, to a scene.
    pub fn new(pose: &[Mark], target: &Scene) -> Self {
        let mut rest: Vec<Option<&Mark>> = pose.iter().map(Some).collect();
        let mut places: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
        for (at, mark) in pose.iter().enumerate() {
            places.entry(mark.key).or_default().push(at);
        }
        let mut entering = Vec::with_capacity(target.marks.len());
        for to in &target.marks {
            // A mark may be there twice when a cross-fade was interrupted: the
            // one that looks alike goes on.
            let same = places.get(&to.key).into_iter().flatten().copied();
            let twin = same
                .into_iter()
                .find(|&at| rest[at].is_some_and(|from| alike(&from.shape, &to.shape)));
            entering.push(match twin.and_then(|at| rest[at].take()) {
                Some(from) => Join::Update {
                    from: from.clone(),
                    to: to.clone(),
                },
                // In a figure that is there already, a value that came in from
                // the axis would pass by false ones: only distances unfold.
                None if matches!(to.shape, Shape::Hatch { .. }) => Join::Enter(to.clone()),
                None => Join::EnterInPlace(to.clone()),
            });
        }
        // What exits lies under what stays.
        let mut joins: Vec<Join> = rest
            .into_iter()
            .flatten()
            .cloned()
            .map(Join::Exit)
            .collect();
        joins.extend(entering);
        Self {
            joins,
            target: target.marks.clone(),
        }
    }

    /// The first appearance of a scene: axes and names are there, the data enters.
    pub fn entrance(target: &Scene) -> Self {
        let present: Vec<Mark> = target
            .marks
            .iter()
            .filter(|mark| mark.enter == Enter::Present)
            .cloned()
            .collect();
        let mut transition = Self::new(&present, target);
        for join in &mut transition.joins {
            if let Join::EnterInPlace(mark) = join {
                *join = Join::Enter(mark.clone());
            }
        }
        transition
    }

    /// The marks at `t`, from 0 to 1. At 1 they are the target's, exactly.
    pub fn at(&self, t: f32) -> Vec<Mark> {
        let mut pose = Vec::new();
        self.put(t, &mut pose);
        pose
    }

    /// As [`Self::at`], in the place of the pose before: a frame allocates
    /// nothing.
    pub fn put(&self, t: f32, pose: &mut Vec<Mark>) {
        pose.clear();
        if t >= 1.0 {
            pose.extend_from_slice(&self.target);
            return;
        }
        let count = self.joins.len().max(2) - 1;
        pose.extend(self.joins.iter().enumerate().map(|(nth, join)| {
            let wait = STAGGER * nth as f32 / count as f32;
            let u = ease(((t - wait) / (1.0 - STAGGER)).clamp(0.0, 1.0));
            match join {
                Join::Update { from, to } => blend(from, to, u),
                Join::Enter(mark) => match mark.enter {
                    // A picture that is drawn in says itself what comes when.
                    Enter::Grow(start) | Enter::Late(start) => {
                        let since = t - start * (1.0 - WINDOW);
                        enter(mark, ease((since / WINDOW).clamp(0.0, 1.0)))
                    }
                    Enter::Present | Enter::Fade | Enter::From(_) => enter(mark, u),
                },
                Join::EnterInPlace(mark) => Mark {
                    opacity: mark.opacity * u,
                    ..mark.clone()
                },
                Join::Exit(mark) => Mark {
                    opacity: mark.opacity * (1.0 - u),
                    ..mark.clone()
                },
            }
        }));
    }
}

fn blend(from: &Mark, to: &Mark, t: f32) -> Mark {
    Mark {
        shape: between(&from.shape, &to.shape, t),
        paint: repaint(from.paint, to.paint, t),
        opacity: lerp(from.opacity, to.opacity, t),
        ..to.clone()
    }
}

/// A paint that was itself on its way starts from its nearer tone.
fn repaint(from: Paint, to: Paint, t: f32) -> Paint {
    let start = if from.mix < 0.5 { from.from } else { from.to };
    if start == to.to {
        to
    } else {
        Paint {
            from: start,
            to: to.to,
            mix: t,
        }
    }
}

/// The mark while it enters.
fn enter(mark: &Mark, t: f32) -> Mark {
    let shape = match mark.enter {
        Enter::Present | Enter::Fade | Enter::Late(_) => mark.shape.clone(),
        Enter::Grow(_) => sprout(&mark.shape, t),
        Enter::From(x) => between(&folded(&mark.shape, x), &mark.shape, t),
    };
    // What unfolds is seen at once; what appears in place fades.
    let fade = match mark.enter {
        Enter::From(_) | Enter::Grow(_) => (t * 4.0).min(1.0),
        Enter::Present | Enter::Fade | Enter::Late(_) => t,
    };
    Mark {
        shape,
        opacity: mark.opacity * fade,
        ..mark.clone()
    }
}

#[cfg(test)]
mod tests;
