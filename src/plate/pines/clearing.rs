//! A row of groves on one ground.

use super::grove::{Grove, Tree};
use super::numbers::Numbers;
use crate::chart::Plate;
use crate::chart::scene::Scene;
use crate::plate::things::pine::CROWNS;

/// Where a row of groves stands and how it is set.
#[derive(Clone, Copy, Debug)]
pub struct Clearing {
    /// How many groves stand here, and which of all is the first.
    pub count: usize,
    pub first: usize,
    /// The ground, what 100 is high, and how deep the ground is.
    pub foot: f32,
    pub high: f32,
    pub deep: f32,
    /// From where to where groves stand, and the way between two groups.
    pub from: f32,
    pub to: f32,
    pub group: f32,
    /// How far apart pines and boughs are, and how far the widest crown
    /// reaches.
    pub apart: f32,
    pub boughs: f32,
    pub crown: f32,
    /// Where the field ends, where the scale is written, and at which levels.
    pub edge: f32,
    pub scale_at: f32,
    pub levels: &'static [u16],
    /// Sizes of the scale, of a number, of a number that was asked for, of a
    /// grove's name and of a group's title.
    pub scale: f32,
    pub number: f32,
    pub chosen: f32,
    pub name: f32,
    pub title: f32,
    /// How far over 100 the groups' line is.
    pub over: f32,
}

impl Clearing {
    /// The height of a level, 0 to 100.
    pub fn y(&self, level: f32) -> f32 {
        self.foot - self.high * level / 100.0
    }

    /// The middles of groves: groups of one order stand closer together.
    pub fn middles(&self, groves: &[Grove<'_>]) -> Vec<f32> {
        let pitch = self.pitch(groves);
        let mut x = self.from + pitch / 2.0;
        let mut middles = Vec::new();
        for (nth, grove) in groves.iter().enumerate() {
            if nth > 0 && groves[nth - 1].order != grove.order {
                x += self.group;
            }
            middles.push(x);
            x += pitch;
        }
        middles
    }

    /// From the middle of one grove to the next, in a group.
    pub fn pitch(&self, groves: &[Grove<'_>]) -> f32 {
        let splits = groves.windows(2).filter(|two| two[0].order != two[1].order);
        let rest = self.to - self.from - splits.count() as f32 * self.group;
        rest / self.count.max(1) as f32
    }

    /// Where the pines of a grove stand.
    pub fn spots<'a>(&self, middle: f32, grove: &'a Grove<'_>) -> Vec<(f32, &'a Tree<'a>)> {
        let half = grove.trees.len().saturating_sub(1) as f32 / 2.0;
        let trees = grove.trees.iter().enumerate();
        trees
            .map(|(nth, tree)| (middle + (nth as f32 - half) * self.apart, tree))
            .collect()
    }

    /// How far the boughs of a pine reach to one side, at the most.
    pub fn crown(&self, tree: &Tree<'_>) -> f32 {
        self.crown * CROWNS[tree.crown.min(2)]
    }

    /// Draws the groves on their ground, with their names and numbers.
    pub fn draw(&self, scene: &mut Scene, plate: &Plate, groves: &[Grove<'_>]) {
        let middles = self.middles(groves);
        self.field(scene);
        self.titles(scene, groves);
        for (nth, (grove, middle)) in groves.iter().zip(&middles).enumerate() {
            let start = 0.5 * (self.first + nth) as f32 / 9.0;
            for (step, (x, tree)) in self.spots(*middle, grove).into_iter().enumerate() {
                self.pine(scene, plate, x, tree, start + 0.04 * step as f32);
            }
            self.name(scene, plate, grove, (*middle, self.pitch(groves)), nth);
            self.whole(scene, plate, grove, *middle);
        }
        Numbers::new(scene.format.width(), self).write(scene, plate, groves, &middles);
    }
}
