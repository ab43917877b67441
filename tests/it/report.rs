//! The download against the report: copied by hand from its text, so that a
//! slip in `observations.csv` is not its own proof.

use barometre::STUDY;
use barometre::export::data::csv;
use barometre::export::record::Dialect;
use barometre::selection::Comparison;

use crate::support::{ALL, cells, records, view};

/// Indicator, with its answer or class; population; comparator and value;
/// pages.
const READ: &str = "
    equipements-par-agent ensemble =17 8
    acces-internet ensemble =1 8;17
    extinction ensemble =-22 8;20
    ordinateurs-portables ensemble =9 14
    serveur-interne 100-plus =82 15
    serveur-interne moins-20 =47 15
    adsl moins-50 =100 17
    visioconference 50-plus =70 18
    stockage-equipements moins-20 >50 19
    stockage-equipements 100-plus =12 19
    impressions 100-plus =94 20
    teletravail-possible moins-20 =67 23
    byod moins-50 =53 24;53
    analyse-donnees/100-plus ensemble =80 25
    informatique-interne 100-plus >75 26
    informatique-interne moins-100 <25 26
    besoins-recrutement/100-plus ensemble ~66.7 27
    aisance 20-plus =76 30
    mal-informes 50-plus =15 31
    antivirus 50-plus =94 32
    acces-tous-agents ensemble =29 11
    cloud moins-100 >90 36
    site ensemble =70 11;39
    freins-site/competences ensemble =29 39
    fonctions-site/documents ensemble =84 40
    fonctions-site/documents ensemble =18 40
    fonctions-site/paiement ensemble =10 40
    freins-application/inutile ensemble =28 42
    reseaux-sociaux moins-50 =58 44;53
    wifi-public 50-plus =86 45
    demarches-en-ligne 100-plus =71 46;51
    freins-donnees/temps ensemble =49 48
    projets moins-100 =66 49
    equipements-par-agent 50-100 =1.2 52
    reseaux-sociaux 50-100 =90 52
    donnees-ouvertes moins-50 =3 53";

const COLUMNS: &str = "indicateur modalite population annee comparateur valeur page";

#[test]
fn numbers_are_those_of_the_report() {
    let rows = records(&csv(&STUDY, Dialect::Plain).into_bytes());
    for line in READ.lines().skip(1) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [what, population, reading, pages] = words[..] else {
            panic!("{line}");
        };
        let (indicator, answer) = what.split_once('/').unwrap_or((what, ""));
        let (comparator, value) = reading.split_at(1);
        let row = [
            indicator, answer, population, "2018", comparator, value, pages,
        ];
        let found = rows.iter().filter(|r| cells(r, COLUMNS) == row);
        assert_eq!(found.count(), 1, "{line}");
    }
}

/// One number was read in another publication: the download and the sentence
/// name it, not the page where the report's own is illegible.
#[test]
fn a_number_from_elsewhere_names_its_source() {
    let rows = records(&csv(&STUDY, Dialect::Plain).into_bytes());
    let elsewhere = rows.iter().filter(|r| r["provenance"] == "ailleurs");
    let told: Vec<_> = elsewhere
        .map(|r| (cells(r, "indicateur valeur"), &r["source"]))
        .collect();
    let [(what, source)] = &told[..] else {
        panic!("only the share of sites: {told:?}");
    };
    assert_eq!(what, &["site", "70"]);
    assert!(source.starts_with("labo.societenumerique.gouv.fr, "));
    assert!(source.ends_with("15\u{a0}octobre 2018"), "{source}");
    let view = view(&STUDY, "site", ALL, Comparison::Off);
    let named = view.sentence.contains("labo.societenumerique.gouv.fr");
    assert!(named, "{}", view.sentence);
}

/// What the report says in words is a number, and says that it was in words.
#[test]
fn numbers_in_words_say_so() {
    let rows = records(&csv(&STUDY, Dialect::Plain).into_bytes());
    let in_words = rows.iter().filter(|r| r["provenance"] == "en-mots");
    let told: Vec<_> = in_words
        .map(|r| cells(r, "indicateur comparateur valeur"))
        .collect();
    for number in [
        ["acces-internet", "=", "100"],
        ["projets", "=", "100"],
        ["besoins-recrutement", "~", "66.7"],
        ["outils-collaboratifs", ">", "50"],
        ["aisance", ">", "50"],
        ["serveur-interne", ">", "50"],
        ["adsl", ">", "50"],
    ] {
        assert!(told.contains(&number.to_vec()), "{number:?}");
    }
    assert_eq!(told.len(), 7, "{told:?}");
}
