//! A lost number keeps its slot: whoever holds the report types its value
//! into the CSV, and nothing else, and the number is everywhere.

use barometre::chart::scene::{Format, Part, Scene};
use barometre::data::{Kind, Panel, Size, Study};
use barometre::export;
use barometre::page::document::{Assets, document};
use barometre::selection::Comparison;
use barometre::view::{Standing, View};

use crate::support::{self, FIGURES, Record, WORDING, lost_rows, percent, read, records, typed};

/// A slot of the source, and what a reader should see once it is filled.
struct Slot {
    row: &'static str,
    typed: &'static str,
    panel: &'static str,
    words: &'static str,
    /// What stood in the headline while the value was lost.
    was: &'static str,
    /// The level of 2011 that follows, where a change in points is printed.
    before: Option<&'static str>,
}

/// One of each kind: a whole with a change, one known as a range, bars of
/// indicators and of answers, devices an agent, an indicator whose other
/// panel says who makes up a group.
const SLOTS: [Slot; 8] = [
    Slot {
        row: "11,usages,acces-tous-agents,",
        typed: "63",
        panel: "acces-tous-agents",
        words: "63\u{202f}%",
        was: "illisible",
        before: Some("34\u{202f}%"),
    },
    Slot {
        row: "8;20,equipement,extinction,",
        typed: "55",
        panel: "extinction",
        words: "55\u{202f}%",
        was: "illisible",
        before: Some("77\u{202f}%"),
    },
    Slot {
        row: "11;44,services,reseaux-sociaux,",
        typed: "64",
        panel: "reseaux-sociaux",
        words: "64\u{202f}%",
        was: "entre 58\u{202f}% et 79\u{202f}%",
        before: None,
    },
    Slot {
        row: "14,equipement,ordinateurs-portables,",
        typed: "80.5",
        panel: "materiels",
        words: "80,5\u{202f}%",
        was: "illisible",
        before: Some("71,5\u{202f}%"),
    },
    Slot {
        row: "8;14,equipement,equipements-par-agent,",
        typed: "1.1",
        panel: "equipements-par-agent",
        words: "1,1",
        was: "entre 1 et 1,2",
        before: None,
    },
    Slot {
        row: "43,services,fonctions-application,sig,",
        typed: "37",
        panel: "fonctions-application",
        words: "37\u{202f}%",
        was: "illisible",
        before: None,
    },
    Slot {
        row: "9;25,organisation,analyse-donnees,",
        typed: "12",
        panel: "recrutement",
        words: "12\u{202f}%",
        was: "illisible",
        before: None,
    },
    Slot {
        row: "15,equipement,serveur-interne,",
        typed: "58",
        panel: "serveur-interne",
        words: "58\u{202f}%",
        was: "illisible",
        before: None,
    },
];

fn lost_row(starts: &str) -> &'static str {
    let mut rows = lost_rows();
    rows.retain(|row| row.starts_with(starts));
    assert_eq!(rows.len(), 1, "{starts}");
    rows[0]
}

fn cells(view: &View) -> Vec<&str> {
    let rows = view.table.rows.iter();
    rows.flat_map(|r| r.cells.iter().map(String::as_str))
        .collect()
}

fn scene(view: &View, format: Format) -> (Scene, Vec<String>) {
    let scene = view.chart.layout(format);
    let texts = support::texts(&scene.marks);
    (scene, texts)
}

/// How many rows a scene draws as something else than a value.
fn unknown(scene: &Scene) -> usize {
    let mut rows: Vec<u16> = scene
        .marks
        .iter()
        .filter(|m| matches!(m.key.part, Part::Gap | Part::Bound))
        .map(|m| m.key.row)
        .collect();
    rows.sort_unstable();
    rows.dedup();
    rows.len()
}

/// The record of the download that a row of the source became.
fn download(study: &Study, row: &str, year: &str) -> Record {
    let cells: Vec<&str> = row.split(',').collect();
    let bytes = export::data::csv(study).expect("CSV in memory");
    let mut found = records(&bytes);
    found.retain(|r| {
        (r["indicateur"].as_str(), r["modalite"].as_str()) == (cells[2], cells[3])
            && (r["population"].as_str(), r["mesure"].as_str()) == (cells[5], cells[7])
            && r["annee"] == year
    });
    assert_eq!(found.len(), 1, "{row}");
    found.remove(0)
}

#[test]
fn a_typed_value_appears_in_figure_words_table_and_download() {
    let lost = read(FIGURES, WORDING);
    for slot in SLOTS {
        let row = lost_row(slot.row);
        let found = read(&typed(row, slot.typed), WORDING);
        let state = |study| support::view(study, slot.panel, Size::All, Comparison::Off);
        let (old, new) = (state(lost), state(found));
        let (name, words) = (slot.panel, slot.words);

        let old_words = format!("{} {}", old.headline.value, old.headline.of);
        assert!(old_words.contains(slot.was), "{name}: {old_words}");
        assert_eq!(old.headline.standing, Standing::Missing, "{name}");
        assert!(cells(&old).contains(&"illisible"), "{name}");
        assert!(!cells(&old).contains(&words), "{name}");
        let record = download(lost, row, "2018");
        assert_eq!(
            (&*record["valeur"], &*record["provenance"]),
            ("", "illisible")
        );

        assert_eq!(new.headline.value, words, "{name}");
        assert_eq!(new.headline.standing, Standing::Known, "{name}");
        assert!(
            new.sentence.to_lowercase().contains(words),
            "{name}: {}",
            new.sentence
        );
        assert!(cells(&new).contains(&words), "{name}");
        let record = download(found, row, "2018");
        assert_eq!(
            (&*record["comparateur"], &*record["valeur"]),
            ("=", slot.typed)
        );
        assert_eq!(
            (&*record["provenance"], &*record["note"]),
            ("imprime", ""),
            "{name}: the reason of the loss is no longer true"
        );
        for format in [Format::Narrow, Format::Wide] {
            let ((old, old_texts), (new, new_texts)) = (scene(&old, format), scene(&new, format));
            assert!(!old_texts.iter().any(|t| t == words), "{name} {format:?}");
            assert!(new_texts.iter().any(|t| t == words), "{name} {format:?}");
            assert_eq!(unknown(&old) - 1, unknown(&new), "{name} {format:?}");
        }
    }
}

#[test]
fn a_typed_value_brings_its_level_of_2011() {
    for slot in SLOTS {
        let row = lost_row(slot.row);
        let found = read(&typed(row, slot.typed), WORDING);
        let view = support::view(found, slot.panel, Size::All, Comparison::Since2011);
        let ticks = |format| {
            let (scene, _) = scene(&view, format);
            let ticks = scene.marks.into_iter();
            ticks.filter(|m| m.key.part == Part::Before).count()
        };
        let name = slot.panel;
        let Some(before) = slot.before else {
            assert_eq!(ticks(Format::Narrow), 0, "{name}");
            continue;
        };
        assert!(cells(&view).contains(&before), "{name}: {:?}", view.table);
        assert_eq!((ticks(Format::Narrow), ticks(Format::Wide)), (1, 1));
        let record = download(found, row, "2011");
        assert_eq!(record["provenance"], "calcule", "{name}");
        let digits = before.trim_end_matches("\u{202f}%").replace(',', ".");
        assert_eq!(record["valeur"], digits, "{name}");
        let old = read(FIGURES, WORDING);
        let old = support::view(old, slot.panel, Size::All, Comparison::Since2011);
        assert!(!cells(&old).contains(&before), "{name}");
    }
}

/// Where a level of the whole is shown.
fn shows(panel: &Panel) -> bool {
    matches!(panel.kind, Kind::Bars | Kind::Dots)
}

/// Not one slot is forgotten: every lost row in turn, with a value that
/// nothing else in the study has.
#[test]
fn every_lost_slot_takes_a_value() {
    let mut forgotten = Vec::new();
    for row in lost_rows() {
        let (value, words) = if row.contains(",par-agent,") {
            ("1.7", "1,7".to_owned())
        } else {
            ("43.7", percent("43,7"))
        };
        let study = read(&typed(row, value), WORDING);
        let slug = row.split(',').nth(2).expect("an indicator");
        let panels = study.panels.iter().filter(|panel| {
            let mut items = panel.items.iter();
            shows(panel) && items.any(|&id| study.indicator(id).slug == slug)
        });
        let views: Vec<View> = panels
            .map(|p| support::view(study, p.slug, Size::All, Comparison::Off))
            .collect();
        let everywhere = |view: &View| {
            cells(view).contains(&words.as_str())
                && [Format::Narrow, Format::Wide].iter().all(|&format| {
                    let (_, texts) = scene(view, format);
                    texts.contains(&words)
                })
        };
        if views.is_empty() || !views.iter().all(everywhere) {
            forgotten.push(row);
        }
        assert_eq!(download(study, row, "2018")["valeur"], value);
    }
    assert!(forgotten.is_empty(), "{forgotten:#?}");
}

/// The first screen shows three indicators, one of them a range of its
/// classes: the value takes its place there too.
#[test]
fn a_typed_value_reaches_the_first_screen() {
    let assets = Assets {
        style: "page.css".into(),
        script: "start.js".into(),
    };
    let page = |study| document(study, &assets).into_string();
    let opening = |html: String| html.split("</header>").next().map(str::to_owned);
    let row = lost_row("11;46,services,demarches-en-ligne,");
    let old = opening(page(read(FIGURES, WORDING))).expect("an opening");
    let new = opening(page(read(&typed(row, "43.7"), WORDING))).expect("an opening");
    assert!(!old.contains(&percent("43,7")), "{old}");
    assert!(new.contains(&percent("43,7")), "{new}");
}
