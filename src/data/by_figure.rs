//! What is kept once a figure, by the figure's id.

use std::ops::{Index, IndexMut};

use super::id::FigureId;

/// One value for each figure of a study, in the study's order.
#[derive(Clone, Debug, Default)]
pub struct ByFigure<T>(Vec<T>);

impl<T> ByFigure<T> {
    /// The values, in order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }

    /// The values, in order, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut()
    }

    /// The values with the figures that they belong to.
    pub fn entries(&self) -> impl Iterator<Item = (FigureId, &T)> {
        let values = self.0.iter().enumerate();
        values.map(|(at, value)| (FigureId(at as u16), value))
    }
}

/// Collects one value for each figure, in the study's order.
impl<T> FromIterator<T> for ByFigure<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl<T> Index<FigureId> for ByFigure<T> {
    type Output = T;

    fn index(&self, id: FigureId) -> &T {
        &self.0[usize::from(id.0)]
    }
}

impl<T> IndexMut<FigureId> for ByFigure<T> {
    fn index_mut(&mut self, id: FigureId) -> &mut T {
        &mut self.0[usize::from(id.0)]
    }
}
