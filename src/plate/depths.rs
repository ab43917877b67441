//! Not drawn yet.

use super::heading::Heading;
use crate::chart::{Format, Plate, Scene};

pub fn layout(plate: &Plate, format: Format) -> Scene {
    let mut scene = Scene::new(format, 840.0);
    let heading = Heading {
        at: (56.0, 142.0),
        number: 116.0,
        name: 20.0,
        title: 46.0,
        title_at: (56.0, 200.0),
        title_room: 350.0,
        title_lines: 3,
        name_room: 190.0,
    };
    heading.lay(&mut scene, plate);
    scene
}
