use super::*;
use crate::data::Form;

#[test]
fn words_under_a_plate_can_be_read() {
    for form in Form::EACH {
        for light in Light::EACH {
            let palette = Palette::of_plate(form, light);
            let ratio = contrast(palette.on_ground(), palette.rgb(Tone::Ground));
            assert!(ratio >= 4.5, "{form:?} {light:?}: {ratio:.2}");
        }
    }
}

#[test]
fn text_and_graphics_stand_out_of_what_they_touch() {
    for scheme in [Scheme::Light, Scheme::Dark, Scheme::Deep] {
        let against = |tone: Tone, ground: Tone| contrast(tone.rgb(scheme), ground.rgb(scheme));
        for ground in [Tone::Surface, Tone::Page, Tone::Glow] {
            for text in [Tone::Ink, Tone::Soft, Tone::Data, Tone::Accent, Tone::Loss] {
                let ratio = against(text, ground);
                assert!(
                    ratio >= 4.5,
                    "{text:?} on {ground:?}, {scheme:?}: {ratio:.2}"
                );
            }
        }
        for graphic in [Tone::Edge, Tone::Data, Tone::Mist, Tone::Accent, Tone::Loss] {
            for ground in [Tone::Surface, Tone::Glow] {
                let ratio = against(graphic, ground);
                assert!(
                    ratio >= 3.0,
                    "{graphic:?} on {ground:?}, {scheme:?}: {ratio:.2}"
                );
            }
        }
    }
}

#[test]
fn the_first_screen_can_be_read_on_the_lagoon() {
    let deep = |tone: Tone| tone.rgb(Scheme::Deep);
    for (nth, ground) in LAGOON.into_iter().enumerate() {
        for graphic in [Tone::Ink, Tone::Edge, Tone::Data, Tone::Mist, Tone::Accent] {
            let ratio = contrast(deep(graphic), ground);
            assert!(ratio >= 3.0, "{graphic:?} on stop {nth}: {ratio:.2}");
        }
        for text in [Tone::Ink, Tone::Soft, Tone::Data, Tone::Accent] {
            let ratio = contrast(deep(text), ground);
            // Only plain text comes near the shallow corner.
            let near = matches!(text, Tone::Ink | Tone::Soft);
            assert!(
                (nth == 0 && !near) || ratio >= 4.5,
                "{text:?} on stop {nth}: {ratio:.2}"
            );
        }
    }
}

/// The controls: their words on the reader's colour and on ink, and the
/// tooltip's on ink.
#[test]
fn controls_can_be_read() {
    for scheme in [Scheme::Light, Scheme::Dark, Scheme::Deep] {
        for ground in [Tone::Accent, Tone::Ink] {
            let ratio = contrast(Tone::Surface.rgb(scheme), ground.rgb(scheme));
            assert!(ratio >= 4.5, "on {ground:?}, {scheme:?}: {ratio:.2}");
        }
        // The switch's outline against what it stands on.
        for ground in [Tone::Surface, Tone::Page] {
            let ratio = contrast(Tone::Edge.rgb(scheme), ground.rgb(scheme));
            assert!(ratio >= 3.0, "{ground:?}, {scheme:?}: {ratio:.2}");
        }
    }
}

#[test]
fn a_palette_keeps_the_order_of_tones() {
    for scheme in [Scheme::Light, Scheme::Dark, Scheme::Deep] {
        for tone in Tone::EACH {
            assert_eq!(Palette::of(scheme).rgb(tone), tone.rgb(scheme), "{tone:?}");
        }
    }
}

#[test]
fn easing_starts_and_ends_where_it_should() {
    assert_eq!((ease(0.0), ease(0.5), ease(1.0)), (0.0, 0.5, 1.0));
}
