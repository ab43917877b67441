//! The built page in three real browsers, through WebDriver. Needs `make dist` and scripts/browsers.sh.

mod browser;
mod command;
mod driver;
mod home;
mod keys;
mod outcome;
mod page;
mod partner;
mod pixels;
mod process;
mod scenario;
mod server;
mod session;

use browser::{Browser, Setting};
use outcome::{Outcome, Report};
use scenario::{
    axe, bar, chapters, choice, collapse, colours, contrast, edition, embedded, endurance, face,
    fallback, ground, height, hosts, integrate, letters, listening, menu, minutes, motion, offline,
    opening, overflow, paper, partner as partners, pointing, presentation, privacy, programs, slow,
    static_page, steadiness, strange, takeover, taking, tree, walking, weather, words,
};
use session::Session;

type Scenario = (&'static str, fn(&Session) -> Outcome);

macro_rules! scenarios {
    ($($module:ident::$name:ident),* $(,)?) => {
        &[$((stringify!($name), $module::$name)),*]
    };
}

const LIVE: &[Scenario] = scenarios![
    takeover::the_probe_hears,
    takeover::every_figure_is_painted,
    takeover::it_stays_below_its_path,
    face::both_cuts_come,
    face::pictures_are_drawn_again_in_it,
    choice::choices_change_what_is_shown,
    choice::any_address_is_read,
    choice::the_keyboard_is_enough,
    bar::the_bar_belongs_to_the_page,
    bar::a_run_of_arrows_is_one_step,
    bar::older_addresses_lead_on,
    bar::a_link_shows_where_it_leads,
    motion::rest_is_rest,
    opening::the_first_screen_is_whole,
    opening::the_question_is_answered,
    opening::the_tour_obeys,
    minutes::three_minutes_are_enough,
    pointing::a_row_is_told,
    pointing::a_tap_tells,
    walking::arrows_walk,
    walking::a_walk_stays_in_sight,
    strange::events_of_another_type_are_passed_over,
    words::a_word_is_explained,
    menu::a_menu_obeys_keys,
    menu::a_menu_obeys_a_finger,
    taking::what_is_copied_is_right,
    taking::a_refused_copy_is_taken_by_hand,
    taking::files_are_what_they_say,
    taking::what_a_device_cannot_do_is_told,
    programs::programs_read_a_figure,
    presentation::one_figure_alone,
    presentation::an_address_shows_a_figure,
    presentation::escape_closes_one_thing,
    presentation::alone_is_never_smaller,
    tree::every_figure_has_a_name_and_a_role,
    motion::the_switch_stops_motion,
    listening::a_figure_is_heard,
    chapters::a_chapters_page_is_live,
    chapters::links_keep_the_choices,
    chapters::every_card_has_its_picture,
    offline::one_file_is_the_whole_page,
    offline::one_file_holds_choices_and_data,
    privacy::nothing_is_kept_or_told,
];
/// Each with a fault of the host, of the browser or of the module.
const FAULTS: &[Scenario] = scenarios![
    static_page::it_reads_without_the_module,
    static_page::a_wrong_type_is_no_obstacle,
    collapse::a_panic_gives_the_page_back,
    collapse::an_exception_gives_the_page_back,
    collapse::a_refused_text_gives_the_page_back,
    collapse::an_embed_is_given_back,
    weather::a_hidden_tab_arrives,
    weather::a_hidden_tab_is_drawn_again,
];
/// What a page that runs goes through.
const WEATHER: &[Scenario] = scenarios![
    weather::pictures_stay_sharp,
    weather::unseen_pictures_take_their_shape,
    weather::the_way_back_is_open,
    weather::it_works_without_its_host,
    weather::a_long_address_is_read,
    weather::an_address_injects_nothing,
    weather::a_storm_passes,
    slow::a_late_module_leaves_focus_and_place,
    slow::an_address_begins_with_its_chapter,
];
/// The page as an embed in other sites.
const PARTNERS: &[Scenario] = scenarios![
    embedded::an_embed_goes_from_chapter_to_chapter,
    embedded::an_embed_of_one_figure,
    embedded::a_parent_chooses,
    embedded::hostile_values_change_nothing,
    embedded::a_diagnostic_is_given,
    partners::the_host_script_is_careful,
    hosts::embeds_follow_their_content,
    hosts::other_hosts_fit_a_figure,
    hosts::an_article_is_come_back_to,
    partners::a_ratio_hides_nothing,
    hosts::a_late_host_script_fits,
    hosts::embeds_without_the_module_fit,
    partners::an_early_choice_is_kept,
    partners::a_bare_embed_works,
    partners::the_source_leads_to_the_whole,
    integrate::the_dialog_writes_the_code,
    integrate::the_dialog_opens_where_it_was_asked_for,
    integrate::a_refused_copy_is_told,
    integrate::previews_hold_no_key,
    integrate::examples_are_passed_by,
    partners::an_isolated_host_holds_it,
    ground::the_hosts_ground_is_seen,
];
const CHROMIUM_ONLY: &[Scenario] = scenarios![
    steadiness::the_takeover_moves_nothing,
    bar::the_first_page_is_short,
    bar::a_choice_moves_nothing,
    height::figures_fit_without_a_script,
    paper::a_printed_host_cuts_nothing,
    motion::reduced_motion_is_heard_late,
    colours::own_colours_are_taken,
    paper::a_chapter_fits_paper,
    contrast::menus_on_plates_can_be_read,
    contrast::forced_colours_can_be_read,
];
/// In WebKit a page's policy never matches its own origin in an embed without one.
const KEPT_APART: &[Scenario] = scenarios![
    taking::a_sandbox_is_no_dead_end,
    face::a_sandbox_has_them_too
];
/// Chromium tells what it holds on to.
const ENDURANCE: &[Scenario] = scenarios![
    endurance::at_rest_nothing_grows,
    endurance::chapters_leave_nothing_behind,
    endurance::choices_leave_nothing_behind,
];
const SCRIPT_OFF: &[Scenario] = scenarios![
    fallback::it_reads_without_script,
    words::a_word_leads_to_its_entry,
    chapters::a_chapter_reads_without_script,
];
const REDUCED_MOTION: &[Scenario] = scenarios![
    motion::reduced_motion_is_at_once,
    opening::no_tour_for_less_motion,
];
/// Letters twice as large as usual; nothing sets them in WebKitGTK’s small browser.
const LARGE_LETTERS: &[Scenario] = scenarios![
    letters::pictures_follow_the_letters,
    letters::nothing_is_cut_in_large_letters,
    letters::the_bar_leaves,
];
/// Without motion, since there are ninety states to wait for.
const LAYOUT: &[Scenario] = scenarios![
    overflow::everything_fits,
    overflow::a_zoomed_window_is_enough,
    overflow::text_can_be_spaced,
];

const AXE: &[Scenario] = scenarios![
    axe::the_page_is_clean,
    axe::every_kind_is_clean,
    axe::the_statement_is_clean,
    chapters::a_chapters_page_is_clean,
    menu::the_menu_is_clean,
    integrate::the_dialog_is_clean,
    integrate::the_page_for_partners_is_clean,
];
const AXE_DARK: &[Scenario] = scenarios![
    axe::the_scheme_is_dark,
    axe::the_page_is_clean,
    axe::the_statement_is_clean,
    chapters::a_chapters_page_is_clean,
    menu::the_menu_is_clean,
    integrate::the_dialog_is_clean,
    integrate::the_page_for_partners_is_clean,
];

const EDITION: &[Scenario] = scenarios![edition::another_public_is_answered];

/// One browser for a list of scenarios.
fn run(browser: Browser, setting: Setting, lists: &[&[Scenario]]) {
    let title = format!("{browser:?}, {setting:?}");
    let session = match Session::start(browser, setting) {
        Ok(session) => session,
        Err(reason) => panic!("{title}: {reason}"),
    };
    let mut report = Report::default();
    // While some are being written: those with one of these in their name.
    let wanted = std::env::var("BAROMETRE_SCENARIO").unwrap_or_default();
    let all = lists.iter().copied().flatten();
    for (name, scenario) in
        all.filter(|(name, _)| wanted.split(',').any(|part| name.contains(part)))
    {
        report.note(name, scenario(&session));
    }
    report.close(&title);
}

#[test]
fn chromium_live() {
    run(Browser::Chromium, Setting::Ordinary, &[LIVE, KEPT_APART]);
}

#[test]
fn chromium_alone() {
    run(Browser::Chromium, Setting::Ordinary, &[CHROMIUM_ONLY]);
}

#[test]
#[ignore = "tries the page of the invented study, which scripts/test.sh builds and names in BAROMETRE_DIST"]
fn another_edition() {
    run(Browser::Chromium, Setting::Ordinary, &[EDITION]);
}

#[test]
fn chromium_endurance() {
    run(Browser::Chromium, Setting::Interpreted, &[ENDURANCE]);
}

#[test]
fn chromium_script_off() {
    run(Browser::Chromium, Setting::ScriptOff, &[SCRIPT_OFF]);
}

#[test]
fn chromium_reduced_motion() {
    run(
        Browser::Chromium,
        Setting::ReducedMotion,
        &[REDUCED_MOTION, LAYOUT],
    );
}

#[test]
fn chromium_axe() {
    run(Browser::Chromium, Setting::ReducedMotion, &[AXE]);
    run(Browser::Chromium, Setting::Dark, &[AXE_DARK]);
}

#[test]
fn firefox_axe() {
    run(Browser::Firefox, Setting::ReducedMotion, &[AXE]);
    run(Browser::Firefox, Setting::Dark, &[AXE_DARK]);
}

#[test]
fn firefox_live() {
    run(Browser::Firefox, Setting::Ordinary, &[LIVE, KEPT_APART]);
}

#[test]
fn firefox_script_off() {
    run(Browser::Firefox, Setting::ScriptOff, &[SCRIPT_OFF]);
}

#[test]
fn firefox_reduced_motion() {
    run(
        Browser::Firefox,
        Setting::ReducedMotion,
        &[REDUCED_MOTION, LAYOUT],
    );
}

#[test]
fn chromium_large_letters() {
    run(Browser::Chromium, Setting::LargeLetters, &[LARGE_LETTERS]);
}

#[test]
fn firefox_large_letters() {
    run(Browser::Firefox, Setting::LargeLetters, &[LARGE_LETTERS]);
}

#[test]
fn webkit_live() {
    run(Browser::WebKit, Setting::Ordinary, &[LIVE]);
}

#[test]
fn webkit_script_off() {
    run(Browser::WebKit, Setting::ScriptOff, &[SCRIPT_OFF]);
}

#[test]
fn webkit_reduced_motion() {
    run(Browser::WebKit, Setting::ReducedMotion, &[REDUCED_MOTION]);
}

#[test]
fn chromium_partners() {
    run(Browser::Chromium, Setting::ReducedMotion, &[PARTNERS]);
}

#[test]
fn firefox_partners() {
    run(Browser::Firefox, Setting::ReducedMotion, &[PARTNERS]);
}

#[test]
fn webkit_partners() {
    run(Browser::WebKit, Setting::ReducedMotion, &[PARTNERS]);
}

#[test]
fn chromium_faults() {
    run(Browser::Chromium, Setting::Ordinary, &[FAULTS, WEATHER]);
}

#[test]
fn firefox_faults() {
    run(Browser::Firefox, Setting::Ordinary, &[FAULTS, WEATHER]);
}

#[test]
fn webkit_faults() {
    // The pixel ratio first: WebKitGTK follows a script's in the first page of a session only.
    run(Browser::WebKit, Setting::Ordinary, &[WEATHER, FAULTS]);
}
