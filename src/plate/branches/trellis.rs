//! The tree on a phone: an espalier, a branch a row, which compares better
//! than a fan.

use super::{Branch, parts};
use crate::chart::{Format, Plate, Scene};
use crate::data::Role;

pub fn layout(plate: &Plate, format: Format) -> Scene {
    let scene = Scene::new(format, 790.0);
    let _: Vec<Branch<'_>> = parts(plate, Role::Branch)
        .map(|part| Branch::new(part, plate.asked.is_some()))
        .collect();
    scene
}
