use super::*;
use crate::STUDY;
use crate::chart::Format;
use crate::data::{ChapterId, FigureId, SizeId};
use crate::selection::Comparison;

pub(super) fn opened(query: &str) -> App {
    let mut app = App::new(&STUDY, Scope::Whole);
    app.update(Event::Opened {
        query: query.into(),
        reduced_motion: false,
    });
    app
}

pub(super) fn figure(slug: &str) -> FigureId {
    STUDY.figure_id(slug).expect("a figure of the study")
}

pub(super) fn appear(app: &mut App, slug: &str, already_seen: bool) -> Vec<Effect> {
    let event = Event::Appeared {
        figure: figure(slug),
        format: Format::Narrow,
        already_seen,
    };
    app.update(event)
}

#[test]
fn opens_where_the_address_says() {
    let mut app = App::new(&STUDY, Scope::Whole);
    let query = "?chapitre=services&taille=moins-50&comparer=2011&taille=nonsense".into();
    let effects = app.update(Event::Opened {
        query,
        reduced_motion: false,
    });
    assert_eq!(app.selection().size, SizeId::UNDER_50);
    assert!(effects.contains(&Effect::Mark(app.selection().chapter)));
    let scrolls = |effect: &Effect| matches!(effect, Effect::Scroll(_));
    assert!(
        !effects.iter().any(scrolls),
        "whoever reads on is called back"
    );
    assert!(
        effects
            .iter()
            .any(|e| matches!(e, Effect::Warn(ignored) if ignored.len() == 1))
    );
}

#[test]
fn a_choice_is_pushed_said_and_moves_what_is_on_screen() {
    let mut app = opened("");
    assert_eq!(
        appear(&mut app, "site", true),
        [Effect::Draw(figure("site"))]
    );
    let before = app.pose(figure("site")).to_vec();
    let effects = app.update(Event::Sized(SizeId::UNDER_50));
    assert_eq!(effects[1], Effect::Push("?taille=moins-50".into()));
    assert_eq!(
        effects[2],
        Effect::Say(
            "Moins de 50\u{a0}agents. 22\u{202f}% des services publics de moins de 50\u{a0}agents \
             proposent des services en ligne (2018, p.\u{a0}46 et 53)."
                .into()
        )
    );
    assert_eq!(effects[3..], [Effect::Words, Effect::Frame]);
    app.update(Event::Tick(1000.0));
    app.update(Event::Tick(1300.0));
    assert_ne!(app.pose(figure("site")), before);
}

#[test]
fn at_rest_no_frame_is_asked_for() {
    let mut app = opened("");
    assert_eq!(appear(&mut app, "site", false), [Effect::Frame]);
    let mut frames = 0;
    let mut now = 0.0;
    while app.update(Event::Tick(now)).contains(&Effect::Frame) {
        now += 16.0;
        frames += 1;
        assert!(frames < 100, "an entrance never ends");
    }
    assert!(frames > 20);
    assert_eq!(app.update(Event::Tick(now + 16.0)), []);
    assert_eq!(
        app.update(Event::Sized(SizeId::ALL)),
        [],
        "the same choice again changes nothing"
    );
}

#[test]
fn reduced_motion_shows_the_end_at_once_also_in_mid_motion() {
    let mut app = opened("");
    appear(&mut app, "site", true);
    app.update(Event::Compared(Comparison::On));
    app.update(Event::Tick(0.0));
    app.update(Event::Tick(100.0));
    let effects = app.update(Event::ReducedMotion(true));
    assert_eq!(effects[1..], [Effect::Draw(figure("site"))]);
    let end = app.scene(figure("site"), Format::Narrow).marks;
    assert_eq!(app.pose(figure("site")), end);
    let effects = app.update(Event::Sized(SizeId::OVER_100));
    assert!(effects.contains(&Effect::Draw(figure("site"))) && !effects.contains(&Effect::Frame));
}

#[test]
fn what_does_not_change_does_not_move() {
    let mut app = opened("");
    appear(&mut app, "fonctions-application", true);
    let effects = app.update(Event::Compared(Comparison::On));
    assert!(!effects.contains(&Effect::Frame), "{effects:?}");
    appear(&mut app, "fonctions-site", true);
    // Interrupted, the way back is a transition too.
    app.update(Event::Compared(Comparison::Off));
    app.update(Event::Tick(0.0));
    app.update(Event::Tick(100.0));
    let effects = app.update(Event::Compared(Comparison::On));
    assert!(effects.contains(&Effect::Frame), "{effects:?}");
}

#[test]
fn a_figure_off_screen_costs_nothing_and_is_right_when_it_comes() {
    let mut app = opened("");
    appear(&mut app, "site", true);
    app.update(Event::Vanished(figure("site")));
    let effects = app.update(Event::Sized(SizeId::OVER_100));
    assert!(!effects.contains(&Effect::Frame));
    appear(&mut app, "site", false);
    let end = app.scene(figure("site"), Format::Narrow).marks;
    assert_eq!(app.pose(figure("site")), end);
}

#[test]
fn back_and_forward_restore_without_a_new_entry() {
    let mut app = opened("");
    app.update(Event::Sized(SizeId::OVER_100));
    let effects = app.update(Event::Travelled(String::new()));
    assert_eq!(app.selection(), Selection::default());
    assert!(effects.contains(&Effect::Controls) && effects.contains(&Effect::Words));
    assert!(
        !effects
            .iter()
            .any(|e| matches!(e, Effect::Push(_) | Effect::Replace(_)))
    );
}

#[test]
fn scrolling_replaces_and_asking_pushes() {
    let mut app = opened("");
    let second = ChapterId(1);
    let query = || format!("?chapitre={}", STUDY.chapters[1].slug);
    assert_eq!(
        app.update(Event::Reached(second)),
        [Effect::Mark(second), Effect::Replace(query())]
    );
    assert_eq!(app.update(Event::Reached(second)), []);
    app.update(Event::Reached(ChapterId(0)));
    let effects = app.update(Event::Visited(second));
    assert_eq!(
        effects,
        [
            Effect::Mark(second),
            Effect::Scroll(second),
            Effect::Push(query())
        ]
    );
}

pub(super) fn run_until_rest(app: &mut App, from: f64) -> f64 {
    let mut now = from;
    while app.update(Event::Tick(now)).contains(&Effect::Frame) {
        now += 16.0;
        assert!(now - from < 10_000.0, "it never ends");
    }
    now - from
}

/// All figures on screen change in one movement.
#[test]
fn a_choice_is_over_in_less_than_900_milliseconds() {
    let mut app = opened("?comparer=2011");
    for figure in STUDY.figures.iter() {
        appear(&mut app, figure.slug, true);
    }
    app.update(Event::Sized(SizeId::FROM_50_TO_100));
    let took = run_until_rest(&mut app, 0.0);
    assert!(took < 900.0, "{took}");
}

/// A plate of the study that is no tour, as it comes on screen at a desk.
const PLATE: &str = "planche-services";

fn plate_appears(app: &mut App, already_seen: bool) -> Vec<Effect> {
    app.update(Event::Appeared {
        figure: figure(PLATE),
        format: Format::of_plate(1440.0),
        already_seen,
    })
}

/// How a plate is at rest.
fn at_rest(app: &mut App) -> Vec<crate::chart::scene::Mark> {
    app.scene(figure(PLATE), Format::of_plate(1440.0)).marks
}

#[test]
fn a_plate_waits_until_half_of_it_is_seen() {
    let mut app = opened("");
    let plate = figure(PLATE);
    assert_eq!(plate_appears(&mut app, false), [Effect::Draw(plate)]);
    // Its field is there, and nothing of it moves.
    assert!(!app.ground(plate).is_empty() && !app.moves(plate));
    assert_eq!(app.update(Event::Tick(1000.0)), []);
    let waiting = app.pose(plate).into_owned();
    assert_ne!(waiting, at_rest(&mut app));
    assert_eq!(app.update(Event::Entered(plate)), [Effect::Frame]);
    assert!(app.moves(plate));
    run_until_rest(&mut app, 2000.0);
    assert_eq!(app.pose(plate).into_owned(), at_rest(&mut app));
    assert_eq!(app.update(Event::Entered(plate)), [], "once is enough");
}

#[test]
fn a_choice_while_a_plate_waits_is_drawn_in_as_chosen() {
    let mut app = opened("");
    let plate = figure(PLATE);
    plate_appears(&mut app, false);
    let effects = app.update(Event::Sized(SizeId::UNDER_50));
    assert!(effects.contains(&Effect::Draw(plate)), "{effects:?}");
    assert!(!effects.contains(&Effect::Frame), "it still waits");
    assert_ne!(app.pose(plate).into_owned(), at_rest(&mut app));
    assert_eq!(app.update(Event::Entered(plate)), [Effect::Frame]);
    run_until_rest(&mut app, 0.0);
    let end = at_rest(&mut app);
    assert_eq!(app.pose(plate).into_owned(), end);
    let mut chosen = opened("?taille=moins-50");
    assert_eq!(at_rest(&mut chosen), end);
}

#[test]
fn reduced_motion_has_a_plate_at_its_end_at_once() {
    let mut app = opened("");
    let plate = figure(PLATE);
    app.update(Event::ReducedMotion(true));
    let effects = plate_appears(&mut app, false);
    assert_eq!(effects, [Effect::Draw(plate)]);
    assert_eq!(app.pose(plate).into_owned(), at_rest(&mut app));
    // Asked for while it waits.
    let mut app = opened("");
    plate_appears(&mut app, false);
    let effects = app.update(Event::ReducedMotion(true));
    assert!(effects.contains(&Effect::Draw(plate)), "{effects:?}");
    assert_eq!(app.pose(plate).into_owned(), at_rest(&mut app));
    assert_eq!(app.update(Event::Entered(plate)), []);
}

#[test]
fn a_plate_that_left_before_it_was_drawn_in_starts_over() {
    let mut app = opened("");
    let plate = figure(PLATE);
    plate_appears(&mut app, false);
    app.update(Event::Vanished(plate));
    assert_eq!(app.update(Event::Entered(plate)), [], "it is gone");
    assert_eq!(plate_appears(&mut app, false), [Effect::Draw(plate)]);
    assert_ne!(app.pose(plate).into_owned(), at_rest(&mut app));
    assert_eq!(app.update(Event::Entered(plate)), [Effect::Frame]);
    // Left in mid-motion it is finished, and does not come in again.
    app.update(Event::Tick(0.0));
    app.update(Event::Tick(100.0));
    app.update(Event::Vanished(plate));
    plate_appears(&mut app, false);
    assert_eq!(app.pose(plate).into_owned(), at_rest(&mut app));
    assert_eq!(app.update(Event::Entered(plate)), []);
}
