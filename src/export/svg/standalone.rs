//! A plate's picture as a file of its own.

use super::element::{element, fade, fill, stroke, tone};
use crate::chart::Scene;
use crate::chart::scene::{Mark, Outline, Shape, Style};
use crate::data::Form;
use crate::export::svg_path::{PathData, number};
use crate::theme::{FONT, Light, Palette, Tone, hex};

/// A plate's picture as a file: with its own colours, for day and night, and
/// texts that keep their width in whatever face the reader has, because a
/// picture loads no font. It is drawn out to whatever place it is shown in.
pub fn standalone(scene: &Scene, form: Form) -> String {
    picture(scene, form, "preserveAspectRatio=\"none\"")
}

/// A picture in small, as a file: it has a size of its own, so that a place of
/// another shape shows a part of it and squeezes nothing.
pub fn vignette(scene: &Scene, form: Form) -> String {
    let [width, height] = [scene.format.width(), scene.height].map(number);
    picture(
        scene,
        form,
        &format!("width=\"{width}\" height=\"{height}\""),
    )
}

/// `fit`: the attributes that say how it meets the place it is shown in.
fn picture(scene: &Scene, form: Form, fit: &str) -> String {
    let [width, height] = [scene.format.width(), scene.height].map(number);
    let all = || scene.ground.iter().chain(&scene.marks);
    let often = often(all());
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         {fit}><style>{}</style><defs>",
        dress(form, all())
    );
    for (nth, outline) in often.iter().enumerate() {
        // In hundredths: its own unit may be its whole length.
        let mut data = PathData::default();
        data.corners(outline.points().iter().map(|(x, y)| (x * FINE, y * FINE)));
        out += &format!("<path id=\"o{nth}\" d=\"{}\"/>", data.d);
    }
    out += &format!("</defs><path class=\"f-surface\" d=\"M0 0h{width}v{height}H0z\"/>");
    for mark in all().filter(|mark| mark.opacity > 0.0) {
        match reference(mark, &often) {
            Some(reference) => out += &reference,
            None => element(&mut out, mark),
        }
    }
    out.push_str("</svg>");
    out
}

/// The outlines that are set in more than two places: they are written once.
fn often<'a>(marks: impl Iterator<Item = &'a Mark>) -> Vec<&'a Outline> {
    let mut outlines: Vec<(&Outline, usize)> = Vec::new();
    for mark in marks {
        if let Shape::Path { outline, .. } = &mark.shape {
            match outlines.iter_mut().find(|(known, _)| known.shared(outline)) {
                Some((_, count)) => *count += 1,
                None => outlines.push((outline, 1)),
            }
        }
    }
    outlines.retain(|(_, count)| *count > 2);
    outlines.into_iter().map(|(outline, _)| outline).collect()
}

/// A mark whose outline is already written, by its number.
fn reference(mark: &Mark, written: &[&Outline]) -> Option<String> {
    let Shape::Path {
        outline,
        place,
        style,
    } = &mark.shape
    else {
        return None;
    };
    let nth = written.iter().position(|known| known.shared(outline))?;
    let paint = match style {
        Style::Fill => fill(tone(mark)),
        Style::Stroke(width) => stroke(tone(mark), width * FINE),
    };
    Some(format!(
        "<use href=\"#o{nth}\" {paint}{} transform=\"translate({} {})rotate({})scale({})\"/>",
        fade(mark.opacity),
        number(place.x),
        number(place.y),
        number(place.turn.to_degrees()),
        thousandths(place.scale / FINE)
    ))
}

/// Units of a written outline in one of its own.
const FINE: f32 = 100.0;

fn thousandths(v: f32) -> String {
    let text = format!("{v:.3}");
    text.trim_end_matches('0')
        .trim_end_matches('.')
        .trim_start_matches('0')
        .into()
}

/// The tones that marks of a plate have, as classes.
fn dress<'a>(form: Form, marks: impl Iterator<Item = &'a Mark>) -> String {
    let mut used = vec![Tone::Surface];
    for mark in marks {
        used.push(tone(mark));
        if let Shape::Text(text) = &mark.shape {
            used.extend(text.halo.map(|halo| halo.tone));
        }
    }
    used.sort_unstable();
    used.dedup();
    let rules = |light: Light| -> String {
        let palette = Palette::of_plate(form, light);
        let rule = |tone: &Tone| format!("--{}:{};", tone.name(), hex(palette.rgb(*tone)));
        used.iter().map(rule).collect()
    };
    let classes: String = used
        .iter()
        .map(|tone| {
            let name = tone.name();
            format!(
                ".f-{name}{{fill:var(--{name})}}.s-{name}{{stroke:var(--{name});fill:none}}\
                 .h-{name}{{stroke:var(--{name})}}"
            )
        })
        .collect();
    let (day, night) = (rules(Light::Day), rules(Light::Night));
    let night = match day == night {
        true => String::new(),
        false => format!("@media(prefers-color-scheme:dark){{svg{{{night}}}}}"),
    };
    format!(
        "svg{{{day}stroke-linejoin:round;stroke-linecap:round;font-family:{FONT};font-weight:500}}{night}\
         text{{paint-order:stroke}}{classes}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Format;
    use crate::chart::scene::{Anchor, Halo, Part, Place, Text, Weight};

    /// A plate with two texts, a pair of twins and three more of one outline.
    fn plate() -> Scene {
        let mut scene = Scene::new(Format::Plate(390), 80.0);
        let often: Outline = [(0.0, 0.0), (1.0, 0.0), (0.5, 1.25)].into_iter().collect();
        let once: Outline = [(0.0, 0.0), (9.0, 9.0)].into_iter().collect();
        let path = |outline: &Outline, x, turn, style| Shape::Path {
            outline: outline.clone(),
            place: Place::at(x, 30.0, 12.5).turned(turn),
            style,
        };
        scene.lay(path(&often, 10.0, 0.0, Style::Fill), Tone::Leaf);
        scene.lay(path(&often, 30.0, 0.5, Style::Stroke(0.1)), Tone::Leaf);
        scene.lay(path(&once, 0.0, 0.0, Style::Stroke(0.2)), Tone::Edge);
        for (nth, content) in ["61\u{202f}% & plus", "<Site>"].into_iter().enumerate() {
            let text = Text {
                x: 20.0,
                y: 20.0 + 30.0 * nth as f32,
                size: 16.0,
                weight: Weight::Bold,
                anchor: Anchor::Start,
                content: content.into(),
                halo: Some(Halo {
                    tone: Tone::Rim,
                    width: 2.0,
                }),
            };
            scene.put(nth as u16, Part::Caption, Shape::Text(text), Tone::Ink);
        }
        let shape = path(&often, 50.0, 0.0, Style::Fill);
        scene.put(2, Part::Dot, shape, Tone::Accent).opacity = 0.5;
        scene
    }

    #[test]
    fn a_picture_of_its_own_writes_a_shared_outline_once() {
        let svg = standalone(&plate(), Form::Branches);
        let tree = roxmltree::Document::parse(&svg).expect("well formed");
        let named = |name: &str| {
            let all = tree.descendants();
            let all = all.filter(|node| node.tag_name().name() == name);
            all.collect::<Vec<_>>()
        };
        // One outline in three places, and one in one, beside the field.
        assert_eq!(svg.matches(" id=\"o").count(), 1, "{svg}");
        let places = named("use");
        assert_eq!(places.len(), 3, "{svg}");
        assert!(places.iter().all(|u| u.attribute("href") == Some("#o0")));
        assert_eq!(named("path").len(), 3);
        // In hundredths of its unit, and put back by its scale.
        assert!(svg.contains("M0 0l100 0l-50 125"), "{svg}");
        let first = places[0].attribute("transform");
        assert_eq!(first, Some("translate(10 30)rotate(0)scale(.125)"));
        let turned = places[1].attribute("transform").unwrap_or_default();
        assert!(turned.contains("rotate(28.6)"), "{turned}");
        assert_eq!(places[1].attribute("stroke-width"), Some("10"));
        assert_eq!(places[2].attribute("opacity"), Some("0.50"));
    }

    /// It loads no font and no style sheet, and asks for nothing.
    #[test]
    fn a_picture_of_its_own_has_its_colours_by_day_and_by_night() {
        let svg = standalone(&plate(), Form::Branches);
        let hex = |light, tone: Tone| {
            let palette = Palette::of_plate(Form::Branches, light);
            format!("--{}:{};", tone.name(), super::hex(palette.rgb(tone)))
        };
        let (day, night) = svg
            .split_once("@media(prefers-color-scheme:dark)")
            .expect("a field that is light by day");
        for tone in [
            Tone::Surface,
            Tone::Leaf,
            Tone::Ink,
            Tone::Rim,
            Tone::Accent,
        ] {
            assert!(day.contains(&hex(Light::Day, tone)), "{tone:?}");
            assert!(night.contains(&hex(Light::Night, tone)), "{tone:?}");
        }
        // What it does not use it does not name, and every class has its rule.
        assert!(!svg.contains("--loss:"), "{svg}");
        for part in svg.split("class=\"").skip(1) {
            let classes = part.split('"').next().unwrap_or_default();
            for class in classes.split(' ') {
                assert!(svg.contains(&format!(".{class}{{")), "{class}");
            }
        }
        assert!(!svg.contains("url(") && !svg.contains("://www.w3.org/1999"));
        // A field that is dark by day stays as it is.
        let whale = Palette::of_plate(Form::Depths, Light::Day);
        let same = whale == Palette::of_plate(Form::Depths, Light::Night);
        let depths = standalone(&plate(), Form::Depths);
        assert_eq!(same, !depths.contains("@media"));
    }

    #[test]
    fn a_picture_of_its_own_has_every_text() {
        let svg = standalone(&plate(), Form::Branches);
        let tree = roxmltree::Document::parse(&svg).expect("well formed");
        let texts: Vec<_> = tree
            .descendants()
            .filter(|node| node.tag_name().name() == "text")
            .filter_map(|node| node.text())
            .collect();
        assert_eq!(texts, ["61\u{202f}% & plus", "<Site>"]);
    }
}
