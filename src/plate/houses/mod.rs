//! A hundred houses on one cable, on an atoll seen from above: one a percent,
//! counted from where the cable comes in. The number stands on the islet.

mod atoll;
mod cable;
mod islet;
mod number;
mod past;
mod setting;
#[cfg(test)]
mod tests;
mod told;

use crate::chart::scene::Place;
use crate::chart::{Format, Plate, Scene};
use crate::data::Role;
use crate::plate::lettering::{Set, lay};
use crate::plate::parts;
use crate::plate::things::house::{House, Lamp};
use crate::theme::Tone;
use setting::Setting;
use told::{HOUSES, Told};

/// What explains the form, beside the first house.
const FORM: &str = "une maison\u{a0}: 1\u{202f}%";

/// Lays the atoll out for a width.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    let setting = Setting::of(format);
    let mut scene = Scene::new(format, setting.height);
    let islet = setting.islet();
    setting.atoll(islet.axes).lay(&mut scene);
    let ((x, y), size) = setting.word;
    let set = Set::plain(size, Tone::Ink).ended();
    lay(&mut scene, set, (x, y), FORM);
    let laid = setting.cable.lay(HOUSES);
    setting
        .cable
        .draw(&mut scene, &laid, setting.shore.path(laid.start()));
    let Some(told) = parts(plate, Role::House).find_map(|part| Told::new(plate, part)) else {
        return scene;
    };
    let houses: Vec<(Place, Lamp)> = (0..HOUSES)
        .map(|nth| {
            let ((x, y), lamp) = (laid.house(nth), told.lamp(nth));
            let grown = if lamp == Lamp::Chosen {
                setting.swell
            } else {
                1.0
            };
            (Place::at(x, y, setting.house * grown), lamp)
        })
        .collect();
    House::default().draw_all(&mut scene, &houses);
    islet.write(&mut scene, plate, &told);
    let ((cx, cy), (a, b)) = (islet.middle, islet.axes);
    let area = [cx - a, cy - b, 2.0 * a, 2.0 * b];
    scene.hit_area(told.row.key, None, area);
    setting
        .past
        .draw(&mut scene, plate, &told, &laid, setting.house * 1.25);
    scene
}
