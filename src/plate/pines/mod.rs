//! Pines: an indicator is a grove, a class is a pine as high as its share.
//! Groves stand together by who is ahead. How wide a crown is names the class
//! and carries no value.

mod aside;
mod clearing;
mod column;
mod compose;
mod field;
mod grove;
mod numbers;
mod phone;
mod tree;
mod under;

use super::{own, parts};
use crate::chart::{Format, Plate, Scene};
use crate::data::Role;
use crate::plate::geometry::put_in_order;
use compose::Composed;
use grove::Grove;

/// Lays the forest out for a width.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    let mut groves: Vec<Grove<'_>> = parts(plate, Role::Pine).map(Grove::new).collect();
    // Each order of classes together; within one as the publisher has them.
    put_in_order(&mut groves, |a, b| a.order < b.order);
    let mut scene = Scene::new(format, 0.0);
    let composed = Composed::new(&mut scene, plate, &groves);
    scene.height = composed.height;
    let mut rest = groves.as_slice();
    for clearing in &composed.clearings {
        let (here, after) = rest.split_at(clearing.count.min(rest.len()));
        clearing.draw(&mut scene, plate, here);
        rest = after;
    }
    for part in parts(plate, Role::Lead) {
        composed.lead.draw(&mut scene, plate, part);
    }
    for part in parts(plate, Role::Mean) {
        composed.mean.draw(&mut scene, plate, part);
    }
    scene
}
