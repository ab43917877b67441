//! What the parts of a study are called within it: their positions. Only a study makes them.

/// Position in [`Study::indicators`](super::Study::indicators).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IndicatorId(pub u16);
/// Position in [`Study::answers`](super::Study::answers).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnswerId(pub u16);
/// Position in [`Study::bases`](super::Study::bases).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BaseId(pub u16);
/// Position in [`Study::sources`](super::Study::sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceId(pub u16);
/// Position in [`Study::chapters`](super::Study::chapters).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct ChapterId(pub u16);
/// Position in [`Study::facts`](super::Study::facts).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactId(pub u16);
/// Position in [`Study::figures`](super::Study::figures).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FigureId(pub u16);
