//! What is said of a whole folder, as a publisher reads it.

use crate::support::Copy;

#[test]
fn good_data_is_one_line_and_what_is_worth_a_look() {
    let study = Copy::published();
    let (went, said) = study.run(&["check"], None);
    assert!(went);
    assert_eq!(
        said,
        "DOSSIER : 153 lignes, 46 figures et 8 planches, sans faute\n"
    );
    std::fs::remove_file(study.path.join("site.toml")).expect("its own address");
    for name in [
        "figures.csv",
        ".~lock.observations.csv#",
        "study.toml~",
        "#study.toml#",
    ] {
        study.put(name, "");
    }
    let (went, said) = study.run(&["check"], None);
    assert!(went);
    let remarks: Vec<&str> = said.lines().skip(1).collect();
    let [site, stray, contact, recourse] = remarks.as_slice() else {
        panic!("{said}");
    };
    assert!(
        site.contains("n’a pas de site.toml") && site.contains("https://"),
        "{site}"
    );
    assert!(stray.contains("DOSSIER/figures.csv"), "{stray}");
    // The published site's own file: what it does not give, the page says.
    for (told, name) in [(contact, "[contact]"), (recourse, "[[recourse]]")] {
        let begins = format!("  à savoir : assets/site.toml : {name} n’est pas rempli");
        assert!(told.replace('\u{a0}', " ").starts_with(&begins), "{told}");
    }
}

/// A fault in each file, told in one run, in French, and nothing else.
#[test]
fn the_faults_of_all_files_come_together() {
    let study = Copy::published();
    study.edit(
        "observations.csv",
        "100-plus,2018,niveau,=,82,",
        "100-plus,2018,niveau,=,820,",
    );
    study.edit(
        "study.toml",
        "slug = \"organismes\"",
        "slugs = \"organismes\"",
    );
    study.put("site.toml", "address = \"exemple.nc\"\n");
    let (went, said) = study.run(&["check"], Some("http://exemple.nc/"));
    assert!(!went);
    let lines: Vec<&str> = said.lines().collect();
    for begins in [
        "DOSSIER/study.toml:",
        "DOSSIER/site.toml:1 : adresse « exemple.nc »",
        "ADRESSE : adresse « http://exemple.nc/ »",
    ] {
        assert!(
            lines.iter().any(|l| l.starts_with(begins)),
            "{begins} in {said}"
        );
    }
    assert_eq!(lines.last(), Some(&"Rien n’a été publié."));
    for english in ["error", "expected", "unknown", "missing", "invalid"] {
        assert!(!said.contains(english), "{english} in {said}");
    }
}

/// Each way to spoil a whole file is one line, whatever the number of rows.
#[test]
fn one_cause_is_one_line() {
    type Spoil<'a> = &'a dyn Fn(&str) -> Vec<u8>;
    let cases: [(&str, Spoil, &str); 8] = [
        (
            "observations.csv",
            &|t| t.replacen(",base,", ",bases,", 1).into(),
            "colonnes manquantes : « base »",
        ),
        (
            "observations.csv",
            &|t| t.replace(',', "|").into(),
            "ne nomme aucune des colonnes",
        ),
        (
            "observations.csv",
            &|t| t.replacen("imprime,,\r\n", "imprime,,\"a\r\n", 1).into(),
            "guillemet droit",
        ),
        (
            "observations.csv",
            &|t| {
                t.chars()
                    .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
                    .collect()
            },
            "Windows-1252",
        ),
        (
            "observations.csv",
            &|t| {
                [0xff, 0xfe]
                    .into_iter()
                    .chain(t.encode_utf16().flat_map(u16::to_le_bytes))
                    .collect()
            },
            "UTF-16",
        ),
        (
            "study.toml",
            &|t| t.replacen("value = 39", "value = 39,5", 1).into(),
            "un nombre décimal s’écrit avec un point",
        ),
        (
            "study.toml",
            &|t| t.replacen("title = \"", "title = ", 1).into(),
            "guillemet droit",
        ),
        (
            "study.toml",
            &|t| t.replacen("value = 39", "value = \"39\"", 1).into(),
            "[[fact]] « organismes » : value",
        ),
    ];
    for (file, spoil, reason) in cases {
        let study = Copy::published();
        study.put(file, spoil(&study.text(file)));
        let (went, said) = study.run(&["check"], None);
        assert!(!went && said.contains(reason), "{reason}: {said}");
        assert_eq!(said.lines().count(), 2, "{said}");
    }
    let study = Copy::published();
    study.put(
        "observations.csv",
        "sep=,\n".to_owned() + &study.text("observations.csv"),
    );
    assert!(study.run(&["check"], None).0, "Excel's first line");
}

#[test]
fn a_margin_may_have_a_decimal() {
    let study = Copy::published();
    study.edit(
        "study.toml",
        "reason = \"absent de notre copie du rapport\"\n\n# ---",
        "value = 4.5\n\n# ---",
    );
    let (went, said) = study.run(&["check"], None);
    assert!(went, "{said}");
}

#[test]
fn what_is_not_there_is_named() {
    let study = Copy::published();
    std::fs::remove_file(study.path.join("study.toml")).expect("gone");
    let (went, said) = study.run(&["check"], None);
    assert!(!went);
    assert!(
        said.starts_with("DOSSIER/study.toml : fichier introuvable"),
        "{said}"
    );
    let nowhere = Copy::empty();
    std::fs::remove_dir(&nowhere.path).expect("gone");
    let (went, said) = nowhere.run(&["check"], None);
    assert!(
        !went && said.starts_with("DOSSIER : dossier introuvable"),
        "{said}"
    );
}

#[test]
fn a_port_that_is_taken_is_told_with_another() {
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = taken.local_addr().expect("its number").port().to_string();
    let study = Copy::empty();
    let (went, said) = study.run(&["port", &port], None);
    assert!(!went && said.contains("make serve PORT=8080"), "{said}");
    drop(taken);
    assert_eq!(study.run(&["port", &port], None), (true, String::new()));
    assert!(!study.run(&["port", "abc"], None).0);
}
