//! What the page is told, and what it asks for.

use crate::chart::Format;
use crate::data::{ChapterId, Size};
use crate::selection::{Comparison, Ignored};

/// Something that happened. Figures are positions in [`Study::panels`].
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The page was opened at this query.
    Opened { query: String, reduced_motion: bool },
    /// The reader chose a size.
    Sized(Size),
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
        figure: usize,
        format: Format,
        already_seen: bool,
    },
    /// A figure left the screen: what moved is finished at once.
    Vanished(usize),
    /// A figure on screen must be drawn again: its size or colours changed.
    Stale { figure: usize, format: Format },
    /// The page is about to be printed: every figure, in its format, must be
    /// drawn, on screen or not.
    Printed(Vec<(usize, Format)>),
    /// The reader's preference for motion.
    ReducedMotion(bool),
    /// A frame, with its time in milliseconds on any steady clock.
    Tick(f64),
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
    Draw(usize),
    /// Ask for a frame.
    Frame,
    /// Tell a screen reader.
    Say(String),
    /// Name in the console what the address had of no sense.
    Warn(Vec<Ignored>),
}
