//! Texts that quote numbers of the table.

use super::*;

#[test]
fn a_title_that_quotes_a_corrected_number_is_named() {
    let corrected = FIGURES.replace(
        "services,moins-50,2018,niveau,=,61,",
        "services,moins-50,2018,niveau,=,62,",
    );
    assert_ne!(corrected, FIGURES);
    let problems = read(&corrected, STUDY).expect_err("the title of « site » says 61 %");
    assert!(
        problems
            .iter()
            .any(|p| p.reason.contains("« site » : le texte cite 61")),
        "{problems:?}"
    );
}

/// The first screen, the chapters' sentences and the plates quote too.
#[test]
fn every_text_that_quotes_is_compared_with_the_table() {
    for (said, slug) in [
        (
            "61\u{202f}% des petits en ont un",
            "barometre-numerique-2018",
        ),
        ("contre 59\u{202f}% des plus grands", "usages"),
        ("mais il leur donne 94\u{202f}%", "planche-aisance"),
    ] {
        let at = STUDY.rfind(said).expect(said);
        let digits = said
            .find(|c: char| c.is_ascii_digit())
            .map_or(at, |d| at + d);
        let mut wording = STUDY.to_owned();
        wording.replace_range(digits..digits + 2, "73");
        let problems = read(FIGURES, &wording).expect_err(said);
        let told = format!("« {slug} » : le texte cite 73");
        let found = problems.iter().any(|p| p.reason.contains(&told));
        assert!(found, "{told}: {problems:?}");
    }
}

/// The first screen, every chapter, and what a figure is about quote as well
/// as titles do.
#[test]
fn what_a_text_quotes_is_in_the_table() {
    all_refused(&[
        (
            "claim = \"Tous connectés, pas tous en ligne\"",
            "claim = \"73\u{202f}% en ligne\"",
            "claim",
            "[survey] « barometre-numerique-2018 » : le texte cite 73",
        ),
        (
            "about = \"Services publics ayant un serveur\"",
            "about = \"Les 73\u{202f}% qui ont un serveur\"",
            "about",
            "[[figure]] « serveurs » : le texte cite 73",
        ),
        (
            "text = \"Le télétravail est jugé encore marginal.\"",
            "text = \"Le télétravail gagne 73 points.\"",
            "text",
            "[[chapter]] « organisation » : le texte cite 73",
        ),
        (
            "title = \"Usages du numérique\"",
            "title = \"73 % d’usages\"",
            "title",
            "[[chapter]] « usages » : le texte cite 73",
        ),
        // Of another indicator than the plate's.
        (
            "title = \"Les plus grands sont les moins dans le cloud\"",
            "title = \"61\u{202f}% des petits sont dans le cloud\"",
            "title",
            "[[plate]] « planche-usages » : le texte cite 61",
        ),
        // What is gained in points is no share, nor are 70 % so many points.
        (
            "claim = \"Tous connectés, pas tous en ligne\"",
            "claim = \"18\u{202f}% en ligne\"",
            "claim",
            "le texte cite 18\u{202f}%",
        ),
        (
            "text = \"Le télétravail est jugé encore marginal.\"",
            "text = \"Le télétravail gagne 70 points.\"",
            "text",
            "le texte cite 70\u{a0}points",
        ),
    ]);
}

/// What the page derives, what counts the survey and what explains a word may
/// be told.
#[test]
fn numbers_that_the_page_shows_may_be_quoted() {
    for (from, to) in [
        // 70 % less 7 points.
        (
            "title = \"Site internet : 61",
            "title = \"Site internet (63\u{202f}% en 2011) : 61",
        ),
        ("stake = \"", "stake = \"De 63\u{202f}% à 70\u{202f}%. "),
        (
            "intro = \"Qui accède",
            "intro = \"39\u{202f}% de plus. Qui accède",
        ),
        (
            "definition = \"Écart entre deux pourcentages",
            "definition = \"33\u{202f}% ou 17,5\u{202f}%. Écart",
        ),
    ] {
        let from = &from.replace(" :", "\u{a0}:");
        assert!(STUDY.contains(from), "{from}");
        let edited = STUDY.replacen(from, to, 1);
        assert_eq!(read(FIGURES, &edited).err(), None, "{to}");
    }
}
