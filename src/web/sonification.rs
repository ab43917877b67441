//! Listening to a figure, on demand: a note a value, the compared year on the
//! left and the edition on the right, with the same in words beside it.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AudioContext, Element, OscillatorType};

use super::{Page, dom, with};
use crate::STUDY;
use crate::data::Study;
use crate::view::sonification::Note;

/// The lowest note, in hertz; a whole scale is two octaves, so four times as
/// high.
const LOWEST: f32 = 220.0;
/// Seconds: a note, and from one value to the next.
const NOTE: f64 = 0.3;
const PAUSE: f64 = 0.2;

/// What is playing.
#[derive(Debug)]
pub struct Playing {
    context: AudioContext,
    button: Element,
}

/// Starts or stops the figure that a button stands in.
pub fn press(button: &Element) {
    let was = with(|page| page.playing.take()).flatten();
    if let Some(playing) = was {
        let _ = playing.context.close();
        label(&playing.button, false);
        if playing.button == *button {
            return;
        }
    }
    with(|page| page.listen_to(button));
}

fn label(button: &Element, playing: bool) {
    // The style sheet shows the word where there is room, and while it plays.
    dom::mark(button, "data-on", playing.then_some(""));
    let word = if playing { "Arrêter" } else { "Écouter" };
    if let Some(words) = dom::find(button, "span") {
        words.set_text_content(Some(word));
    }
}

impl Page {
    fn listen_to(&mut self, button: &Element) -> Option<()> {
        let figure = dom::closest(button, ".figure")?;
        let id = STUDY.figure_id(&figure.get_attribute("data-figure")?)?;
        let notes = self.app.view(id).sonification(&STUDY);
        let played = play(&notes);
        let text = dom::find(&figure, ".sonification")?;
        text.set_text_content(Some(&in_words(&STUDY, &notes, played.is_ok())));
        let (context, end) = played.ok()?;
        label(button, true);
        self.playing = Some(Playing {
            context,
            button: button.clone(),
        });
        let button = button.clone();
        let over = Closure::once_into_js(move || {
            with(|page| {
                if page.playing.as_ref().is_some_and(|p| p.button == button)
                    && let Some(playing) = page.playing.take()
                {
                    let _ = playing.context.close();
                    label(&button, false);
                }
            });
        });
        if let Some(end) = end {
            let _ = end.add_event_listener_with_callback("ended", over.unchecked_ref());
        }
        Some(())
    }
}

/// Schedules all notes at once: the audio clock needs no timer of ours.
fn play(notes: &[Note]) -> Result<(AudioContext, Option<web_sys::OscillatorNode>), JsValue> {
    let context = AudioContext::new()?;
    let mut at = context.current_time() + 0.1;
    let mut last = None;
    for note in notes {
        for (part, side, kind) in [
            (note.before, -0.7, OscillatorType::Triangle),
            (note.now, 0.7, OscillatorType::Sine),
        ] {
            if let Some(part) = part {
                last = Some(sound(&context, part, side, kind, at)?);
                at += NOTE;
            }
        }
        at += PAUSE;
    }
    Ok((context, last))
}

fn sound(
    context: &AudioContext,
    part: f32,
    side: f32,
    kind: OscillatorType,
    at: f64,
) -> Result<web_sys::OscillatorNode, JsValue> {
    let voice = context.create_oscillator()?;
    let (level, place) = (context.create_gain()?, context.create_stereo_panner()?);
    voice.set_type(kind);
    voice
        .frequency()
        .set_value(LOWEST * (1.0 + part) * (1.0 + part));
    place.pan().set_value(side);
    // Up and down within the note, so that it does not click.
    let gain = level.gain();
    gain.set_value_at_time(0.0, at)?;
    gain.linear_ramp_to_value_at_time(0.25, at + 0.03)?;
    gain.linear_ramp_to_value_at_time(0.0, at + NOTE - 0.02)?;
    voice
        .connect_with_audio_node(&level)?
        .connect_with_audio_node(&place)?
        .connect_with_audio_node(&context.destination())?;
    voice.start_with_when(at)?;
    voice.stop_with_when(at + NOTE)?;
    Ok(voice)
}

/// What is heard, for the eye.
fn in_words(study: &Study, notes: &[Note], sounds: bool) -> String {
    let told: Vec<&str> = notes.iter().map(|n| n.words.as_str()).collect();
    let how = match (sounds, notes.iter().any(|n| n.before.is_some())) {
        (false, _) => "Ce navigateur ne joue pas de son.".to_owned(),
        (true, true) => format!(
            "Plus la note est aiguë, plus la valeur est grande\u{202f}; {} à gauche, {} à droite.",
            study.survey.before(),
            study.survey.edition
        ),
        (true, false) => "Plus la note est aiguë, plus la valeur est grande.".to_owned(),
    };
    format!("{how} {}.", told.join("\u{202f}; "))
}
