//! What is told of data that is accepted.

use super::*;
use crate::export::data::csv;
use crate::export::record::Dialect;

fn published() -> String {
    csv(&crate::STUDY, Dialect::Plain)
}

/// What is told when a text of the rows and one of the words are replaced; the
/// data stays acceptable.
fn told(row: (&str, &str), words: (&str, &str)) -> Vec<Problem> {
    assert!(FIGURES.contains(row.0) && STUDY.contains(words.0));
    let figures = FIGURES.replacen(row.0, row.1, 1);
    let wording = STUDY.replacen(words.0, words.1, 1);
    assert_eq!(read(&figures, &wording).err(), None);
    remarks(&figures, &wording, Some(&published()))
}

#[test]
fn of_the_published_data_nothing_is_told() {
    assert_eq!(remarks(FIGURES, STUDY, Some(&published())), []);
    assert_eq!(remarks(FIGURES, STUDY, None), []);
}

/// Two numbers that changed places are both in the table: the texts that quote
/// them must be read again.
#[test]
fn texts_that_quote_a_changed_number_are_to_be_read_again() {
    let swapped = FIGURES
        .replacen(
            "site,,services,moins-50,2018,niveau,=,61,",
            "site,,services,moins-50,2018,niveau,=,82,",
            1,
        )
        .replacen(
            "site,,services,50-plus,2018,niveau,=,82,",
            "site,,services,50-plus,2018,niveau,=,61,",
            1,
        )
        .replacen(
            "site,,services,50-100,2018,niveau,=,72,",
            "site,,services,50-100,2018,niveau,=,60,",
            1,
        )
        .replacen(
            "site,,services,100-plus,2018,niveau,=,88,",
            "site,,services,100-plus,2018,niveau,=,62,",
            1,
        );
    let stake = STUDY.replacen("88\u{202f}% des grands", "62\u{202f}% des grands", 1);
    assert_eq!(read(&swapped, &stake).err(), None);
    let told = remarks(&swapped, &stake, Some(&published()));
    for (title, of, field) in [
        (
            "title = \"Site internet\u{a0}: 61",
            "[[figure]] « site »",
            "title",
        ),
        ("stake = ", "[survey] « barometre-numerique-2018 »", "stake"),
    ] {
        let line = stake
            .lines()
            .position(|l| l.starts_with(title))
            .expect(title)
            + 1;
        let own: Vec<&Problem> = told.iter().filter(|p| p.line == line).collect();
        let [only] = own.as_slice() else {
            panic!("one remark a text: {told:#?}");
        };
        let start = format!(
            "relisez {of}, {field} : 61\u{202f}% est devenu 82\u{202f}% (site, moins-50, observations.csv ligne "
        );
        assert!(only.reason.starts_with(&start), "{only}");
    }
}

/// A text may tell a number in words.
#[test]
fn texts_that_tell_a_changed_number_in_words_are_to_be_read_again() {
    for (row, place) in [
        // « deux fois plus de petits services »
        (
            (
                "mal-informes,,services,50-plus,2018,niveau,=,15,",
                "mal-informes,,services,50-plus,2018,niveau,=,28,",
            ),
            "[[figure]] « mal-informes », title",
        ),
        (
            (
                "besoin-sensibilisation,,services,ensemble,2018,niveau,=,23,",
                "besoin-sensibilisation,,services,ensemble,2018,niveau,=,24,",
            ),
            "[[chapter]] « aisance », claim",
        ),
        (
            (
                "besoins-numeriques,ensemble,2018,composition,~,66.7,",
                "besoins-numeriques,ensemble,2018,composition,~,60,",
            ),
            "[[figure]] « besoins-recrutement », title",
        ),
        // « Tous ont internet »
        (
            (
                "serveurs,,services,50-100,2018,niveau,=,100,",
                "serveurs,,services,50-100,2018,niveau,=,98,",
            ),
            "[[figure]] « serveurs », title",
        ),
        // « La majorité des services ont un site internet », of the same page.
        (
            (
                "11;39,services,site,,services,ensemble,2018,evolution,=,7,",
                "11;39,services,site,,services,ensemble,2018,evolution,=,9,",
            ),
            "[[chapter]] « services », mentions",
        ),
        // A number that was missing.
        (
            (
                "application,,services,ensemble,2018,niveau,,,",
                "application,,services,ensemble,2018,niveau,=,12,",
            ),
            "[[plate]] « planche-services », note",
        ),
    ] {
        let words = match row.0.starts_with("besoin-s") {
            // The takeaway quotes it, and the build makes the publisher correct it.
            true => ("23\u{202f}% disent", "24\u{202f}% disent"),
            false => (
                "about = \"Ce que les services publics proposent aux usagers\"",
                "about = \"Ce que les services publics proposent aux usagers\"\nnote = \"Un service sur dix\"",
            ),
        };
        let told = told(row, words);
        let found = told
            .iter()
            .filter(|p| p.reason.starts_with(&format!("relisez {place} : ")));
        assert_eq!(found.count(), 1, "{place}: {told:#?}");
    }
}

/// What the build computes changes with what it is computed from.
#[test]
fn a_level_of_the_compared_year_is_to_be_read_again() {
    let told = told(
        (
            "site,,services,ensemble,2018,evolution,=,7,",
            "site,,services,ensemble,2018,evolution,=,8,",
        ),
        (
            "intro = \"Ce que les services proposent au public, et ce qui les freine.\"",
            "intro = \"62\u{202f}% en 2011.\"",
        ),
    );
    let reason = "63\u{202f}% est devenu 62\u{202f}% (site, ensemble, calculé)";
    assert!(told.iter().any(|p| p.reason.ends_with(reason)), "{told:#?}");
}

/// What looks forgotten does not stop a build.
#[test]
fn rows_and_bases_that_look_forgotten_are_told() {
    let lone = "32,aisance,antispam,,services,50-plus,2018,niveau,=,90,%,imprime,,";
    let told_at = |figures: &str, wording: &str| {
        assert_eq!(read(figures, wording).err(), None);
        remarks(figures, wording, Some(&published()))
    };
    let told = told_at(&format!("{FIGURES}{lone}\n"), STUDY);
    let [only] = told.as_slice() else {
        panic!("{told:#?}")
    };
    assert_eq!(only.line, FIGURES.lines().count() + 1);
    assert!(
        only.reason
            .contains("« antispam, 50-plus » : aucune figure ni planche"),
        "{only}"
    );

    let other = FIGURES.replacen(
        "31,aisance,conscience-risques,,services,",
        "31,aisance,conscience-risques,,avec-site,",
        1,
    );
    let told = told_at(&other, STUDY);
    let mixed = "[[figure]] « risques » : ses nombres portent sur « services publics ayant un site internet » et sur « services publics »";
    assert!(
        told.iter().any(|p| p.reason.starts_with(mixed)),
        "{told:#?}"
    );

    let gone: Vec<&str> = FIGURES
        .lines()
        .filter(|l| !l.contains(",messagerie-vocale,"))
        .collect();
    let at = STUDY
        .find("[[answer]]\nslug = \"messagerie-vocale\"")
        .expect("an answer");
    let end = STUDY[at..].find("\n\n").expect("its end");
    let mut wording = STUDY.to_owned();
    wording.replace_range(at..at + end, "");
    let told = told_at(&gone.join("\n"), &wording);
    let lost = "la ligne « fonctions-application, messagerie-vocale, ensemble, niveau » a disparu";
    let own: Vec<&Problem> = told.iter().filter(|p| p.reason.starts_with(lost)).collect();
    assert_eq!(own.len(), 1, "{told:#?}");
}

/// Without a figure of changes, each stands beside its level.
#[test]
fn a_change_is_shown_with_its_level() {
    let at = STUDY
        .find("[[figure]]\nslug = \"changements\"")
        .expect("a figure");
    let end = STUDY[at..].find("\n\n").expect("its end");
    let mut wording = STUDY.to_owned();
    wording.replace_range(at..at + end, "");
    let drop = |line: &&str| !line.contains("role = \"drop\", indicator = \"acces-internet\"");
    let kept: Vec<&str> = wording.lines().filter(drop).collect();
    assert!(kept.len() < wording.lines().count());
    assert_eq!(remarks(FIGURES, &kept.join("\n"), None), []);
}

/// Whatever stands where the published table was, and whatever edition it was
/// of, nothing is made of it.
#[test]
fn a_table_that_is_none_is_passed_over() {
    let older = published()
        .replace(",2018,", ",2015,")
        .replace(",2011,", ",2008,");
    let french = csv(&crate::STUDY, Dialect::French);
    for table in [
        "",
        "a,b\n1,2\n",
        "\u{0}",
        "indicateur,valeur\nsite,12\n",
        &older,
        &french,
    ] {
        assert_eq!(remarks(FIGURES, STUDY, Some(table)), [], "{table:.40}");
    }
    // What the build refuses has its faults told first.
    assert_eq!(remarks("", STUDY, Some(&published())), []);
}
