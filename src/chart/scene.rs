//! What a chart is once laid out: a list of keyed marks on a plane. A plain
//! value that motion interpolates and that canvas and SVG draw alike.

use std::rc::Rc;

use crate::theme::Tone;

/// The plane of a figure. Charts are laid out for one of two nominal widths
/// and scaled to the page, so that the prerendered SVG and the canvas are the
/// same picture and a resize moves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// One column of the page, and every figure on a phone.
    Narrow,
    /// Two columns.
    Wide,
}

impl Format {
    /// Nominal width: about one CSS pixel a unit on the page.
    pub const fn width(self) -> f32 {
        match self {
            Self::Narrow => 320.0,
            Self::Wide => 720.0,
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }
}

/// What a reader sees as the same object from one state to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub row: u16,
    pub part: Part,
    /// Which of several of a row's parts.
    pub index: u16,
}

/// The parts that marks of a row play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Grid,
    Tick,
    Track,
    Link,
    Ground,
    /// What lies behind the row or column that a reader points at.
    Glow,
    /// The outline of what the keyboard is on.
    Ring,
    Bar,
    Rise,
    Bound,
    Edge,
    Gap,
    Halo,
    Dot,
    Before,
    /// The measure of a distance.
    Gauge,
    Name,
    Value,
    Change,
}

/// One drawn object, in nominal units.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub key: Key,
    pub shape: Shape,
    pub paint: Paint,
    /// 0 to 1.
    pub opacity: f32,
    pub enter: Enter,
    /// The column it belongs to, where a chart is also read downwards.
    pub column: Option<u16>,
}

/// How a mark comes into a figure, and leaves it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Enter {
    /// In its place.
    Fade,
    /// From this abscissa: what has a length unfolds from its axis.
    From(f32),
    /// It is there from the start: axes, names.
    Present,
}

/// A colour on its way from one tone to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paint {
    pub from: Tone,
    pub to: Tone,
    /// 0 is `from`, 1 is `to`.
    pub mix: f32,
}

impl From<Tone> for Paint {
    fn from(tone: Tone) -> Self {
        Self {
            from: tone,
            to: tone,
            mix: 1.0,
        }
    }
}

/// Geometry, in nominal units; y grows downwards.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled rectangle with corners of radius `r`.
    Bar {
        x: f32,
        y: f32,
        w: f32,
        h: f32,
        r: f32,
    },
    /// A rectangle of diagonal strokes: not a value, but where it may be.
    Hatch {
        x: f32,
        y: f32,
        w: f32,
        h: f32,
    },
    Line {
        x1: f32,
        y1: f32,
        x2: f32,
        y2: f32,
        width: f32,
        dashed: bool,
    },
    /// A symbol centred on a point, `r` its half size.
    Symbol {
        x: f32,
        y: f32,
        r: f32,
        symbol: Symbol,
        style: Style,
    },
    Text(Text),
}

impl Shape {
    /// A solid line between two points.
    pub fn line([x1, y1, x2, y2]: [f32; 4], width: f32) -> Self {
        Self::Line {
            x1,
            y1,
            x2,
            y2,
            width,
            dashed: false,
        }
    }

    /// A solid line up and down from a point.
    pub fn upright(x: f32, y: f32, half: f32, width: f32) -> Self {
        Self::line([x, y - half, x, y + half], width)
    }
}

/// Every series and state has a shape of its own: colour is never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    Circle,
    Square,
    Diamond,
    Triangle,
    /// A public body.
    Institution,
    /// A town hall.
    Town,
    /// Any service.
    Building,
}

/// Filled, or an outline of this width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Style {
    Fill,
    Stroke(f32),
}

/// A line of text; `y` is its middle.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub x: f32,
    pub y: f32,
    pub size: f32,
    pub weight: Weight,
    pub anchor: Anchor,
    /// Shared by every copy of the mark: a frame copies marks, not letters.
    pub content: Rc<str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// The point of a text that its `x` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// One number of a chart: its row and, where it has several, its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    pub row: u16,
    pub column: Option<u16>,
}

/// A rectangle, in nominal units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub x: f32,
    pub y: f32,
    pub w: f32,
    pub h: f32,
}

impl Area {
    pub fn middle(self) -> (f32, f32) {
        (self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// Whether a point lies in it; the right and lower edges belong to the
    /// next.
    pub fn holds(self, x: f32, y: f32) -> bool {
        (self.x..self.x + self.w).contains(&x) && (self.y..self.y + self.h).contains(&y)
    }

    /// Whether the two have a point in common.
    pub fn touches(self, other: Self) -> bool {
        self.x <= other.x + other.w
            && other.x <= self.x + self.w
            && self.y <= other.y + other.h
            && other.y <= self.y + self.h
    }

    /// The smallest rectangle that holds both.
    pub fn with(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self {
            x,
            y,
            w: (self.x + self.w).max(other.x + other.w) - x,
            h: (self.y + self.h).max(other.y + other.h) - y,
        }
    }

    /// In square units.
    pub fn surface(self) -> f32 {
        self.w * self.h
    }
}

/// Where a reader points at a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HitArea {
    pub spot: Spot,
    pub area: Area,
}

/// A chart laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    pub format: Format,
    pub height: f32,
    /// Painted in this order.
    pub marks: Vec<Mark>,
    /// What a reader can point at, in the order of reading.
    pub hit_areas: Vec<HitArea>,
}

impl Scene {
    pub fn new(format: Format, height: f32) -> Self {
        Self {
            format,
            height,
            marks: Vec::new(),
            hit_areas: Vec::new(),
        }
    }

    /// Lets a reader point at a place of the chart.
    pub fn hit_area(&mut self, row: u16, column: Option<u16>, area: [f32; 4]) {
        let [x, y, w, h] = area;
        self.hit_areas.push(HitArea {
            spot: Spot { row, column },
            area: Area { x, y, w, h },
        });
    }

    /// Adds a mark that is present from the start.
    pub fn put(&mut self, row: u16, part: Part, shape: Shape, tone: Tone) -> &mut Mark {
        let index = self
            .marks
            .iter()
            .filter(|m| m.key.row == row && m.key.part == part)
            .count() as u16;
        self.marks.push(Mark {
            key: Key { row, part, index },
            shape,
            paint: tone.into(),
            opacity: 1.0,
            enter: Enter::Present,
            column: None,
        });
        let last = self.marks.len() - 1;
        &mut self.marks[last]
    }
}

impl Mark {
    /// Says how the mark comes in.
    pub fn entering(&mut self, enter: Enter) -> &mut Self {
        self.enter = enter;
        self
    }

    /// Says which column the mark belongs to.
    pub fn of(&mut self, column: u16) -> &mut Self {
        self.column = Some(column);
        self
    }
}
