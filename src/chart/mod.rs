//! The kinds of chart: a small closed set, each from facts to marks. The same
//! kind of fact looks the same everywhere.

mod axis;
mod bars;
mod composition;
mod crowd;
mod diverging;
mod dots;
mod extent;
pub mod focus;
mod matrix;
pub mod outline;
pub mod scene;
mod strips;
pub mod text;
mod track;
mod units;

use crate::data::{Form, Observation, Range, Reading, Role, Tenths, Unit};
pub use scene::{Area, Format, HitArea, Scene, Spot};

/// The facts of a chart; no pixels.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    Units(Units),
    Dots(Dots),
    /// The same facts as services out of a hundred.
    Crowd(Dots),
    Bars(Bars),
    Diverging(Diverging),
    Composition(Composition),
    Matrix(Matrix),
    Strips(Strips),
    Plate(Plate),
}

/// How a row stands to the reader's choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// One of the published classes.
    Plain,
    /// All services together.
    Whole,
    /// Published for exactly what was chosen.
    Chosen,
    /// Published for a wider class that contains the choice.
    Wider,
}

impl Emphasis {
    /// Whether the number answers the choice: exactly, or for a wider class.
    pub const fn answers(self) -> bool {
        matches!(self, Self::Chosen | Self::Wider)
    }
}

/// One number on a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Stable from one state to the next, unique in a chart.
    pub key: u16,
    pub label: String,
    /// Where there is little room.
    pub short: String,
    /// Whom the number is about, after "des": "services de moins de 50 agents".
    pub whom: String,
    pub reading: Reading,
    pub unit: Unit,
    pub text: String,
    /// The level of 2011.
    pub before: Option<Tenths>,
    /// The change since 2011, in words.
    pub change: Option<String>,
    pub emphasis: Emphasis,
    /// Whether this class overlaps those above it, and so is not one of the
    /// steps from small to large.
    pub overlaps: bool,
    /// The number behind it.
    pub observation: &'static Observation,
}

/// One share by size, each class a dot, the classes joined.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    pub rows: Vec<Row>,
    /// What is certain of the whole when it is lost.
    pub range: Option<Range>,
    pub unit: Unit,
    /// The distance between the lowest and the highest step, in words; `None`
    /// where fewer than two steps are values, or where there is no distance.
    pub gap: Option<Gap>,
}

/// A distance on the scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    pub low: Tenths,
    pub high: Tenths,
    pub text: String,
}

/// Shares of one population as bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    pub rows: Vec<Row>,
}

/// Changes from zero, to either side.
#[derive(Clone, Debug, PartialEq)]
pub struct Diverging {
    pub steps: Vec<Step>,
    /// What has no place on the axis, told below it.
    pub aside: Vec<String>,
}

/// One change in points.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub key: u16,
    pub label: String,
    /// `None` when lost.
    pub amount: Option<Tenths>,
    pub text: String,
    pub observation: &'static Observation,
}

/// Who makes up a group: a part and the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Composition {
    pub label: String,
    pub rest: String,
    pub reading: Reading,
    pub text: String,
    pub emphasis: Emphasis,
    pub observation: &'static Observation,
}

/// The same answers to several questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    pub columns: Vec<String>,
    pub rows: Vec<MatrixRow>,
}

/// One answer; a cell a question, `None` where it was not given.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixRow {
    pub key: u16,
    pub label: String,
    pub cells: Vec<Option<Cell>>,
}

/// One share of a matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub reading: Reading,
    pub text: String,
    /// Whether it is the most frequent answer of its question.
    pub first: bool,
    pub observation: &'static Observation,
}

/// Several indicators for a few classes.
#[derive(Clone, Debug, PartialEq)]
pub struct Strips {
    pub axes: Vec<String>,
    pub strips: Vec<Strip>,
}

/// One class, with a value an indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    pub key: u16,
    pub label: String,
    /// Where there is little room.
    pub short: String,
    pub emphasis: Emphasis,
    pub values: Vec<Option<&'static Observation>>,
}

/// A count, one mark a unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Units {
    pub groups: Vec<Group>,
    /// Counts whose number is lost.
    pub lost: Vec<String>,
}

/// The facts of a plate.
#[derive(Clone, Debug, PartialEq)]
pub struct Plate {
    pub form: Form,
    /// The chapter's place, from 1, and its name.
    pub number: u16,
    pub chapter: String,
    pub title: String,
    /// Those who were asked, after "des": "services".
    pub respondents: String,
    /// Under the title, in smaller letters.
    pub about: String,
    /// The size that was asked for, "moins de 50 agents"; `None` for all.
    pub asked: Option<String>,
    /// The year that changes are told since, where the survey has one.
    pub since: Option<u16>,
    /// The compared year, where the reader compares.
    pub compared: Option<u16>,
    /// In the order of reading.
    pub parts: Vec<PlatePart>,
    /// The one line that says how far the picture answers the choice; empty
    /// when nothing needs saying.
    pub caution: String,
}

/// One part of a plate: an indicator, an answer or a count.
#[derive(Clone, Debug, PartialEq)]
pub struct PlatePart {
    pub role: Role,
    pub label: String,
    /// What this part and the next are called together; empty where nothing
    /// is said.
    pub group: String,
    /// The verb phrase of its share, where it has one.
    pub predicate: String,
    /// What its shares are shares of, after "sur 100": "services publics ayant
    /// un site internet"; `None` where the report does not say.
    pub base: Option<String>,
    /// Whom its shares are of, where that is not all who were asked:
    /// "services publics ayant un site internet"; empty otherwise.
    pub among: String,
    /// What is told of it: each class, each answer, or one number; keys are
    /// unique on the plate, and a count has none.
    pub rows: Vec<Row>,
    /// What is certain of the whole when it is lost.
    pub range: Option<Range>,
    /// The number of a count about the survey; `None` where it is lost, too.
    pub count: Option<u16>,
}

/// One kind of unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub label: String,
    pub count: u16,
    /// The count as a sentence, with where it was read.
    pub sentence: String,
}

/// The strip that a row of the layout is.
pub fn strip_of(strips: &Strips, row: u16) -> Option<&Strip> {
    strips.strips.iter().find(|strip| strip.key == row)
}

impl Chart {
    /// Lays the facts out. Total and deterministic.
    pub fn layout(&self, format: Format) -> Scene {
        match self {
            Self::Units(c) => units::layout(c, format),
            Self::Dots(c) => dots::layout(c, format),
            Self::Crowd(c) => crowd::layout(c, format),
            Self::Bars(c) => bars::layout(c, format),
            Self::Diverging(c) => diverging::layout(c, format),
            Self::Composition(c) => composition::layout(c, format),
            Self::Matrix(c) => matrix::layout(c, format),
            Self::Strips(c) => strips::layout(c, format),
            Self::Plate(c) => crate::plate::layout(c, format),
        }
    }
}
