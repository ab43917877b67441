//! What the page is told, and what it asks for.

use crate::chart::focus::{Means, Step};
use crate::chart::{Area, Format};
use crate::data::{ChapterId, FigureId, SizeId};
use crate::embed::Scope;
use crate::embed::incoming::Request;
use crate::selection::{Comparison, Ignored, Theme};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The page was opened at this query.
    Opened { query: String, reduced_motion: bool },
    /// The reader chose a size.
    Sized(SizeId),
    /// The reader goes on from size to size with the arrow keys: in the history
    /// that is one step.
    SizedOn(SizeId),
    /// The reader switched 2011.
    Compared(Comparison),
    /// The reader asked for a chapter.
    Visited(ChapterId),
    /// The reader scrolled into a chapter.
    Reached(ChapterId),
    /// Back or forward led to this query.
    Travelled(String),
    /// A figure came on screen, in this format. The first report of all
    /// figures on screen is of those the reader has seen already.
    Appeared {
        figure: FigureId,
        format: Format,
        already_seen: bool,
    },
    /// Half of a plate is on screen, or half of the screen is it.
    Entered(FigureId),
    /// A figure left the screen: what moved is finished at once.
    Vanished(FigureId),
    /// A figure on screen must be drawn again: its size or colours changed.
    Stale { figure: FigureId, format: Format },
    /// The reader points at a place of a figure, in nominal units.
    Pointed { figure: FigureId, x: f32, y: f32 },
    /// The pointer is on nothing any more. What the keyboard is on stays.
    PointerLeft,
    /// The reader points at nothing any more, by no means.
    Unpointed,
    /// The reader walks through a figure with the keyboard.
    Walked { figure: FigureId, step: Step },
    /// The reader wants one figure in large, or the whole page again.
    Shown(Option<FigureId>),
    /// The reader turns to another figure while one is shown.
    Turned(Turn),
    /// The first screen may play its tour of the sizes, or the reader stops
    /// it or has it again.
    Toured(Tour),
    /// What the reader's device asks of motion.
    ReducedMotion(bool),
    /// The reader switches motion on or off for this page.
    Moving(bool),
    /// The parent of the embed asks for choices.
    Asked(Request),
    /// A frame, with its time in milliseconds on any steady clock.
    Tick(f64),
}

/// The sentence of a number, and where the number is.
#[derive(Clone, Debug, PartialEq)]
pub struct Tooltip {
    pub figure: FigureId,
    /// In nominal units of the figure's format; no wider than the pointer where there is one.
    pub area: Area,
    pub text: String,
    pub means: Means,
}

/// Which way to turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    Previous,
    Next,
}

/// The tour of the first screen: one size after the other, then all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tour {
    Playing,
    Paused,
    /// It has ended, or something else has the reader's attention.
    Done,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write the selection into the address as a new entry of the history.
    Push(String),
    /// Write the selection into the current entry.
    Replace(String),
    /// Set the controls to the selection.
    Controls,
    /// Write the words of all figures anew.
    Words,
    /// Mark the chapter in the navigation.
    Mark(ChapterId),
    /// Bring a chapter on screen.
    Scroll(ChapterId),
    /// Draw a figure's pose.
    Draw(FigureId),
    /// Ask for a frame.
    Frame,
    /// Tell a screen reader.
    Say(String),
    /// Show whether things move, and say why not.
    Motion { moves: bool, why: &'static str },
    /// Show one figure alone, or the page.
    Show(Option<FigureId>),
    /// Take a scheme.
    Theme(Theme),
    /// Show nothing of the document but this: an embed has one chapter or one
    /// figure.
    Narrow(Scope),
    /// Tell the parent what is chosen.
    Announce,
    /// Offer what can be done about the tour in this state.
    Tour(Tour),
    /// Show the sentence of a number beside it, or no sentence any more.
    Tooltip(Option<Tooltip>),
    /// Name in the console what the address had of no sense.
    Warn(Vec<Ignored>),
}
