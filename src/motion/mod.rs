//! From one scene to another: prepared once, then a pure function of time.
//!
//! Shapes move; printed texts never count, they cross-fade between two facts;
//! what has no counterpart fades in its place.

mod damage;

pub use damage::Damage;

use crate::chart::Scene;
use crate::chart::scene::{Enter, Mark, Paint, Shape, Text};
use crate::theme::{STAGGER, ease};

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
        let mut entering = Vec::with_capacity(target.marks.len());
        for to in &target.marks {
            // A mark may be there twice when a cross-fade was interrupted: the
            // one that looks alike goes on.
            let twin = rest.iter().position(|from| {
                from.is_some_and(|from| from.key == to.key && alike(&from.shape, &to.shape))
            });
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
                Join::Enter(mark) => enter(mark, u),
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

/// Whether one shape can become the other without showing a false fact.
fn alike(a: &Shape, b: &Shape) -> bool {
    match (a, b) {
        (Shape::Bar { .. }, Shape::Bar { .. })
        | (Shape::Hatch { .. }, Shape::Hatch { .. })
        | (Shape::Line { dashed: false, .. }, Shape::Line { dashed: false, .. })
        | (Shape::Line { dashed: true, .. }, Shape::Line { dashed: true, .. }) => true,
        (
            Shape::Symbol {
                symbol: s,
                style: p,
                ..
            },
            Shape::Symbol {
                symbol: t,
                style: q,
                ..
            },
        ) => s == t && std::mem::discriminant(p) == std::mem::discriminant(q),
        (Shape::Text(a), Shape::Text(b)) => (a.anchor, &a.content) == (b.anchor, &b.content),
        (
            Shape::Bar { .. }
            | Shape::Hatch { .. }
            | Shape::Line { .. }
            | Shape::Symbol { .. }
            | Shape::Text(_),
            _,
        ) => false,
    }
}

fn lerp(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
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
        Enter::Present | Enter::Fade => mark.shape.clone(),
        Enter::From(x) => between(&folded(&mark.shape, x), &mark.shape, t),
    };
    // What unfolds is seen at once; what appears in place fades.
    let fade = match mark.enter {
        Enter::From(_) => (t * 4.0).min(1.0),
        Enter::Present | Enter::Fade => t,
    };
    Mark {
        shape,
        opacity: mark.opacity * fade,
        ..mark.clone()
    }
}

/// The shape with no extent along the abscissa, at `to`.
fn folded(shape: &Shape, to: f32) -> Shape {
    let mut folded = shape.clone();
    match &mut folded {
        Shape::Bar { x, w, .. } | Shape::Hatch { x, w, .. } => (*x, *w) = (to, 0.0),
        Shape::Line { x1, x2, .. } => (*x1, *x2) = (to, to),
        Shape::Symbol { x, .. } => *x = to,
        Shape::Text(text) => text.x = to,
    }
    folded
}

fn between(a: &Shape, b: &Shape, t: f32) -> Shape {
    let l = |a: f32, b: f32| lerp(a, b, t);
    match (a, b) {
        (
            &Shape::Bar { x, y, w, h, r },
            &Shape::Bar {
                x: x2,
                y: y2,
                w: w2,
                h: h2,
                r: r2,
            },
        ) => Shape::Bar {
            x: l(x, x2),
            y: l(y, y2),
            w: l(w, w2),
            h: l(h, h2),
            r: l(r, r2),
        },
        (
            &Shape::Hatch { x, y, w, h },
            &Shape::Hatch {
                x: x2,
                y: y2,
                w: w2,
                h: h2,
            },
        ) => Shape::Hatch {
            x: l(x, x2),
            y: l(y, y2),
            w: l(w, w2),
            h: l(h, h2),
        },
        (
            &Shape::Line {
                x1,
                y1,
                x2,
                y2,
                width,
                ..
            },
            &Shape::Line {
                x1: a1,
                y1: b1,
                x2: a2,
                y2: b2,
                width: width2,
                dashed,
            },
        ) => Shape::Line {
            x1: l(x1, a1),
            y1: l(y1, b1),
            x2: l(x2, a2),
            y2: l(y2, b2),
            width: l(width, width2),
            dashed,
        },
        (
            &Shape::Symbol { x, y, r, .. },
            &Shape::Symbol {
                x: x2,
                y: y2,
                r: r2,
                symbol,
                style,
            },
        ) => Shape::Symbol {
            x: l(x, x2),
            y: l(y, y2),
            r: l(r, r2),
            symbol,
            style,
        },
        (Shape::Text(a), Shape::Text(b)) => Shape::Text(Text {
            x: l(a.x, b.x),
            y: l(a.y, b.y),
            size: l(a.size, b.size),
            weight: if t < 0.5 { a.weight } else { b.weight },
            ..b.clone()
        }),
        (
            Shape::Bar { .. }
            | Shape::Hatch { .. }
            | Shape::Line { .. }
            | Shape::Symbol { .. }
            | Shape::Text(_),
            other,
        ) => other.clone(),
    }
}

#[cfg(test)]
mod tests;
