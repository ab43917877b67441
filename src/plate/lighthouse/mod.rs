//! A coast by night. The great light has a hundred rays, a point each; on
//! islets smaller ones tell the same by class. Towers whose light is missing
//! are dashed.
//!
//! How high a tower is names its class and carries no value.

mod coast;
mod islets;
mod light;
mod missing;
mod phone;
mod scenery;

use crate::chart::scene::Composition;
use crate::chart::{Format, Plate, PlatePart, Scene};
use crate::data::Role;
use crate::plate::lettering::{Set, lay_lines};
use crate::plate::parts;
use crate::theme::Tone;
use coast::Coast;

/// Lays the coast out for a width.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    let coast = match Composition::of(format) {
        Composition::Desk => coast::desk(),
        Composition::Tablet => coast::tablet(),
        Composition::Phone => phone::coast(format.width()),
    };
    let mut scene = Scene::new(format, coast.height);
    scenery::lay(&mut scene, &coast);
    heading(&mut scene, plate, &coast);
    light::draw(&mut scene, plate, &coast);
    let towers = |part: &&PlatePart| matches!(part.role, Role::Tower | Role::Warning);
    for (part, isle) in plate.parts.iter().filter(towers).zip(&coast.isles) {
        islets::draw(&mut scene, plate, part, isle, &coast);
    }
    let lost: Vec<&PlatePart> = parts(plate, Role::Missing).collect();
    missing::draw(&mut scene, &lost, &coast);
    scene
}

fn heading(scene: &mut Scene, plate: &Plate, coast: &Coast) {
    let mut heading = coast.heading;
    let title = Set::bold(heading.title, Tone::Ink);
    let (room, lines) = (heading.title_room, coast.title_lines);
    heading.title = title
        .in_lines(&plate.title, room, lines, heading.title * 0.8)
        .size;
    let below = heading.lay(scene, plate) + heading.title * 0.84;
    let set = Set::plain(coast.word, Tone::Soft);
    let lines = set.balance(&plate.about, coast.about_room);
    let at = (heading.title_at.0 + 1.0, below - heading.title * 0.3 + 4.0);
    lay_lines(scene, set, at, 1.2, &lines);
}

#[cfg(test)]
mod tests {
    use crate::data::Form;
    use crate::plate::trial::copes;

    #[test]
    fn copes_with_other_facts() {
        copes(Form::Lighthouse);
    }
}
