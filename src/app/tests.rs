use super::*;
use crate::STUDY;
use crate::chart::focus::Step;
use crate::data::Size;
use crate::selection::Comparison;

fn opened(query: &str) -> App {
    let mut app = App::new(&STUDY);
    app.update(Event::Opened {
        query: query.into(),
        reduced_motion: false,
    });
    app
}

fn figure(slug: &str) -> usize {
    STUDY
        .panels
        .iter()
        .position(|p| p.slug == slug)
        .expect("a panel of the study")
}

fn appear(app: &mut App, slug: &str, already_seen: bool) -> Vec<Effect> {
    let event = Event::Appeared {
        figure: figure(slug),
        format: Format::Narrow,
        already_seen,
    };
    app.update(event)
}

#[test]
fn opens_where_the_address_says() {
    let mut app = App::new(&STUDY);
    let query = "?chapitre=services&taille=moins-20&comparer=2011&taille=nonsense".into();
    let effects = app.update(Event::Opened {
        query,
        reduced_motion: false,
    });
    assert_eq!(app.selection().size, Size::Under20);
    assert!(effects.contains(&Effect::Scroll(app.selection().chapter)));
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
    let effects = app.update(Event::Sized(Size::Under20));
    assert_eq!(effects[1], Effect::Push("?taille=moins-20".into()));
    assert_eq!(
        effects[2],
        Effect::Say(
            "Taille\u{202f}: moins de 20 agents. Aucune figure de ce chapitre ne détaille cette \
             taille."
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
        app.update(Event::Sized(Size::All)),
        [],
        "the same choice again changes nothing"
    );
}

#[test]
fn reduced_motion_shows_the_end_at_once_also_in_mid_motion() {
    let mut app = opened("");
    appear(&mut app, "site", true);
    app.update(Event::Compared(Comparison::Since2011));
    app.update(Event::Tick(0.0));
    app.update(Event::Tick(100.0));
    let effects = app.update(Event::ReducedMotion(true));
    assert_eq!(effects[1..], [Effect::Draw(figure("site"))]);
    let end = app.view(figure("site")).chart.layout(Format::Narrow).marks;
    assert_eq!(app.pose(figure("site")), end);
    let effects = app.update(Event::Sized(Size::Over100));
    assert!(effects.contains(&Effect::Draw(figure("site"))) && !effects.contains(&Effect::Frame));
}

#[test]
fn a_figure_off_screen_costs_nothing_and_is_right_when_it_comes() {
    let mut app = opened("");
    appear(&mut app, "site", true);
    app.update(Event::Vanished(figure("site")));
    let effects = app.update(Event::Sized(Size::Over100));
    assert!(!effects.contains(&Effect::Frame));
    appear(&mut app, "site", false);
    let end = app.view(figure("site")).chart.layout(Format::Narrow).marks;
    assert_eq!(app.pose(figure("site")), end);
}

#[test]
fn back_and_forward_restore_without_a_new_entry() {
    let mut app = opened("");
    app.update(Event::Sized(Size::Over100));
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

fn point(app: &mut App, slug: &str, x: f32, y: f32) -> Vec<Effect> {
    let figure = figure(slug);
    app.update(Event::Pointed { figure, x, y })
}

fn tip(effects: &[Effect]) -> Option<&Tip> {
    effects.iter().find_map(|e| {
        let Effect::Tip(tip) = e else { return None };
        tip.as_ref()
    })
}

#[test]
fn a_number_under_the_pointer_is_lit_and_said_once() {
    let mut app = opened("?taille=moins-20");
    appear(&mut app, "site", true);
    let rest = app.pose(figure("site")).len();
    let effects = point(&mut app, "site", 20.0, 60.0);
    let told = tip(&effects).expect("a row lies there");
    assert_eq!(
        told.text,
        "61\u{202f}% des services publics de moins de 50 agents ont un site internet (2018, \
         p.\u{a0}39 et 53). Cette classe est plus large que votre choix."
    );
    assert!(app.pose(figure("site")).len() > rest);
    assert_eq!(point(&mut app, "site", 30.0, 61.0), [], "the same row");
    let left = app.update(Event::Unpointed);
    assert_eq!(left, [Effect::Draw(figure("site")), Effect::Tip(None)]);
    assert_eq!(app.pose(figure("site")).len(), rest);
}

#[test]
fn the_keyboard_walks_and_is_heard() {
    let mut app = opened("");
    appear(&mut app, "site", true);
    let figure = figure("site");
    let mut heard = Vec::new();
    for step in [Step::Down, Step::Down, Step::Last, Step::Up] {
        for effect in app.update(Event::Walked { figure, step }) {
            if let Effect::Say(text) = effect {
                heard.push(text);
            }
        }
    }
    let of = |nth: usize, words: &str| assert!(heard[nth].contains(words), "{heard:?}");
    assert_eq!(heard.len(), 4);
    of(0, "70\u{202f}%");
    of(1, "moins de 50 agents");
    of(2, "de 50 agents et plus");
    of(3, "de plus de 100 agents");
    // A choice puts the walk away: its numbers may be others now.
    let effects = app.update(Event::Sized(Size::Over100));
    assert!(effects.contains(&Effect::Tip(None)));
}

#[test]
fn presentation_turns_from_the_first_figure_to_the_last_and_leaves() {
    let mut app = opened("?taille=moins-20");
    let first = STUDY.shows().next().expect("figures");
    let effects = app.update(Event::Shown(Some(first)));
    assert!(effects.contains(&Effect::Show(Some(first))));
    assert!(
        effects
            .iter()
            .any(|e| matches!(e, Effect::Push(q) if q.contains("presentation=")))
    );
    assert_eq!(app.update(Event::Turned(Turn::Previous)), []);
    let mut turned = 1;
    while !app.update(Event::Turned(Turn::Next)).is_empty() {
        turned += 1;
    }
    assert_eq!(turned, STUDY.shows().count());
    assert_eq!(app.rank(), Some((turned, turned)));
    // What scrolls behind is not read.
    assert_eq!(app.update(Event::Reached(ChapterId(0))), []);
    let effects = app.update(Event::Shown(None));
    assert!(effects.contains(&Effect::Show(None)));
    assert_eq!(
        app.selection().chapter,
        STUDY.chapter_ids().last().expect("chapters")
    );
}

fn run_until_rest(app: &mut App, from: f64) -> f64 {
    let mut now = from;
    while app.update(Event::Tick(now)).contains(&Effect::Frame) {
        now += 16.0;
        assert!(now - from < 10_000.0, "it never ends");
    }
    now - from
}

#[test]
fn the_tour_ends_where_it_began_in_less_than_five_seconds() {
    let mut app = opened("");
    let figure = figure("ouverture");
    let effects = appear(&mut app, "ouverture", true);
    assert!(effects.contains(&Effect::Tour(Tour::Playing)));
    let mut still = opened("?taille=toutes");
    still.update(Event::ReducedMotion(true));
    appear(&mut still, "ouverture", true);
    let took = run_until_rest(&mut app, 0.0);
    assert!((3000.0..5000.0).contains(&took), "{took}");
    assert_eq!(app.pose(figure), still.pose(figure));
    assert_eq!(app.update(Event::Toured(Tour::Paused)), [], "it is over");
}

#[test]
fn the_tour_can_be_stopped_and_gives_way_to_the_reader() {
    let mut app = opened("");
    appear(&mut app, "ouverture", true);
    app.update(Event::Tick(0.0));
    app.update(Event::Tick(200.0));
    let effects = app.update(Event::Toured(Tour::Paused));
    assert_eq!(effects[1], Effect::Tour(Tour::Paused));
    assert_eq!(app.update(Event::Tick(300.0)), []);
    assert!(
        app.update(Event::Toured(Tour::Playing))
            .contains(&Effect::Frame)
    );
    let effects = app.update(Event::Sized(Size::Over100));
    assert!(effects.contains(&Effect::Tour(Tour::Done)));
    run_until_rest(&mut app, 1000.0);
    assert_eq!(app.selection().size, Size::Over100);
    // Motion unwanted: it neither begins nor can be asked for.
    let mut app = opened("");
    app.update(Event::ReducedMotion(true));
    let effects = appear(&mut app, "ouverture", true);
    assert_eq!(effects, [Effect::Draw(figure("ouverture"))]);
}

/// All figures on screen change in one movement.
#[test]
fn a_choice_is_over_in_less_than_900_milliseconds() {
    let mut app = opened("?comparer=2011");
    for panel in STUDY.panels.iter() {
        appear(&mut app, panel.slug, true);
    }
    app.update(Event::Sized(Size::From50To100));
    let took = run_until_rest(&mut app, 0.0);
    assert!(took < 900.0, "{took}");
}

#[test]
fn a_change_says_how_much_of_the_chapter_answers() {
    let mut app = opened("?chapitre=usages");
    let said = |effects: Vec<Effect>| {
        effects.into_iter().find_map(|e| {
            let Effect::Say(text) = e else { return None };
            Some(text)
        })
    };
    assert_eq!(
        said(app.update(Event::Sized(Size::Over100))).as_deref(),
        Some(
            "Taille\u{202f}: plus de 100 agents. 1 figure sur 4 détaille cette taille dans ce \
             chapitre."
        )
    );
    let compared = said(app.update(Event::Compared(Comparison::Since2011)));
    assert!(compared.is_some_and(|t| t.ends_with("Comparaison avec 2011 affichée.")));
}

#[test]
fn motion_is_as_the_device_asks_unless_the_reader_says_otherwise() {
    let mut app = opened("");
    let moves = |effects: &[Effect]| {
        effects.iter().find_map(|e| {
            let Effect::Motion { moves, why } = e else {
                return None;
            };
            Some((*moves, why.is_empty()))
        })
    };
    let effects = app.update(Event::Moving(false));
    assert_eq!(effects[0], Effect::Replace("?animation=0".into()));
    assert_eq!(moves(&effects), Some((false, false)), "off, and why");
    assert_eq!(
        appear(&mut app, "site", false),
        [Effect::Draw(figure("site"))]
    );
    let effects = app.update(Event::Moving(true));
    assert_eq!(effects[0], Effect::Replace(String::new()));
    assert_eq!(moves(&effects), Some((true, true)));
    // The address wins over the device, both ways.
    let mut app = App::new(&STUDY);
    let query = "?animation=1".into();
    let reduced_motion = true;
    let effects = app.update(Event::Opened {
        query,
        reduced_motion,
    });
    assert_eq!(moves(&effects), Some((true, false)));
    assert_eq!(appear(&mut app, "site", false), [Effect::Frame]);
}
