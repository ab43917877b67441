//! A regatta at sunset. Two sails tell who has what the title says, cloth by
//! cloth; canoes of one size race from 0 to 100, and their bow is their
//! share; crews take as many seats as a share has parts.
//!
//! How large a sail or a canoe is carries no value.

mod aside;
mod course;
mod crews;
mod gate;
mod phone;
mod race;
mod sails;
mod scenery;
mod track;
mod words;

use crate::chart::scene::Composition;
use crate::chart::{Format, Plate, Scene};
use crate::data::Role;
use crate::plate::lettering::{Set, lay_lines};
use crate::plate::parts;
use crate::theme::Tone;
use course::Course;

/// Lays the regatta out for a width.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    let mut course = match Composition::of(format) {
        Composition::Desk => course::DESK,
        Composition::Tablet => course::TABLET,
        Composition::Phone => phone::course(format.width()),
    };
    course.height += crews::pushed(plate, &course, format.width());
    let mut scene = Scene::new(format, course.height);
    scenery::lay(&mut scene, &course);
    heading(&mut scene, plate, &course);
    for part in parts(plate, Role::Sail) {
        sails::draw(&mut scene, plate, part, &course);
    }
    for part in parts(plate, Role::Islet) {
        aside::islet(&mut scene, plate, part, &course);
    }
    race::draw(&mut scene, plate, &course);
    for part in parts(plate, Role::Buoy) {
        aside::buoy(&mut scene, plate, part, &course);
    }
    crews::draw(&mut scene, plate, &course);
    scene
}

fn heading(scene: &mut Scene, plate: &Plate, course: &Course) {
    let mut heading = course.heading;
    let title = Set::bold(heading.title, Tone::Ink);
    let room = heading.title_room;
    heading.title = title
        .in_lines(&plate.title, room, 2, heading.title * 0.78)
        .size;
    let below = heading.lay(scene, plate) + heading.title * 0.84;
    let set = Set::bold(course.word.min(16.0), Tone::Ink);
    let lines = set.balance(&plate.about, course.about_room);
    let at = (
        course.heading.title_at.0 + 1.0,
        below - heading.title * 0.3 + 3.0,
    );
    lay_lines(scene, set, at, 1.2, &lines);
}

#[cfg(test)]
mod tests {
    use crate::data::Form;
    use crate::plate::trial::copes;

    #[test]
    fn copes_with_other_facts() {
        copes(Form::Regatta);
    }
}
