//! What is built while the page is served.

use std::cell::Cell;

use publisher::watch::watch;

use crate::support::Copy;

/// A save is asked about once, and only a good one is built; what a
/// spreadsheet leaves beside a file is no save.
#[test]
fn only_a_good_save_touches_the_stamp() {
    let saves: [(&str, bool, bool, bool); 4] = [
        ("observations.csv", true, true, true),
        ("observations.csv", false, true, false),
        (".~lock.observations.csv#", true, false, false),
        ("study.toml~", true, false, false),
    ];
    for (file, good, asked, built) in saves {
        let study = Copy::published();
        let stamp = study.path.join("bonnes");
        let (rounds, questions) = (Cell::new(0), Cell::new(0));
        let over = || {
            rounds.set(rounds.get() + 1);
            if rounds.get() == 1 {
                study.put(file, "autre chose");
            }
            rounds.get() > 3
        };
        let ask = || {
            questions.set(questions.get() + 1);
            // As the check does: the other file follows.
            study.put("observations.xlsx", "suit");
            good
        };
        watch(&study.folder(), &stamp, ask, over).expect("a stamp");
        assert_eq!(questions.get(), usize::from(asked), "{file}");
        assert_eq!(stamp.exists(), built, "{file}");
    }
}

/// Trunk passes over cargo's folder, whatever it is told to watch: a stamp in
/// there would start nothing.
#[test]
fn trunk_watches_where_the_stamp_is() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let read = |file: &str| std::fs::read_to_string(format!("{root}/{file}")).expect(file);
    let serve = read("scripts/serve.sh");
    let stamp = serve
        .split_once("publisher.sh watch ")
        .expect("a watcher")
        .1;
    let folder = stamp
        .split_once('/')
        .and_then(|_| stamp.rsplit_once("/bonnes"));
    let folder = folder.expect("a folder").0;
    assert!(!folder.starts_with("target"), "{folder}");
    let trunk: toml::Table = read("Trunk.toml").parse().expect("TOML");
    let watched = trunk["watch"]["watch"].as_array().expect("a list");
    assert!(watched.iter().any(|path| path.as_str() == Some(folder)));
}
