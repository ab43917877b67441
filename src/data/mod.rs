//! The facts: what was read, of whom, when and where. Plain values, no words
//! made here, no browser.

pub mod amount;
pub mod by_figure;
pub mod figure;
pub mod id;
pub mod lookup;
pub mod numbers;
pub mod observation;
pub mod plate;
pub mod population;
pub mod reading;
pub mod resolve;
pub mod respondents;
pub mod study;

pub use amount::{MeanId, Tenths, Unit};
pub use by_figure::ByFigure;
pub use figure::{Figure, Kind, Span};
pub use id::{AnswerId, BaseId, ChapterId, FactId, FigureId, IndicatorId, SourceId};
pub use observation::{Measure, Observation, Provenance};
pub use plate::{Form, Part, Plate, Role, Subject, Takes};
pub use population::{Classes, Population, PopulationId, Size, SizeId};
pub use reading::Reading;
pub use resolve::{Range, Resolved, excluding};
pub use respondents::{Gender, Noun, Respondents};
pub use study::*;
