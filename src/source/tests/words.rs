//! What a publisher may write in `study.toml` by mistake, and what is told of it.

use super::*;
use crate::selection::Selection;
use crate::view::View;

/// An edit of the published file, the line whose fault it is (as it then
/// stands), and what is told.
type Case = (&'static str, &'static str, &'static str, &'static str);

fn all_refused(cases: &[Case]) {
    for (from, to, at, reason) in cases {
        assert!(STUDY.contains(from), "{from}");
        let edited = STUDY.replacen(from, to, 1);
        let place = STUDY.find(from).unwrap_or_default();
        let place = place + edited[place..].find(at).expect(at);
        let line = edited[..place].matches('\n').count() + 1;
        let problems = read(FIGURES, &edited).expect_err(reason);
        let found = problems
            .iter()
            .any(|p| p.file == problem::File::Study && p.line == line && p.reason.contains(reason));
        assert!(found, "line {line}, {reason}: {problems:#?}");
    }
}

#[test]
fn a_kind_takes_the_populations_that_it_shows() {
    let strips = "populations = [\"moins-50\", \"50-100\", \"100-plus\"]";
    let portrait = "population = \"100-plus\"\n";
    all_refused(&[
        (
            "kind = \"crowd\"",
            "kind = \"camembert\"",
            "camembert",
            "kind « camembert » inconnu (dots, crowd, bars, composition, matrix, strips, portrait, changes, survey)",
        ),
        (
            "kind = \"crowd\"",
            "kind = \"crowd\"\npopulation = \"50-plus\"",
            "population",
            "le kind « crowd » ne prend pas de population",
        ),
        (
            strips,
            "populations = [\"moins-50\", \"50-100\", \"50-plus\"]",
            "populations",
            "la population « 50-plus » en recouvre une autre",
        ),
        (
            strips,
            "populations = [\"moins-50\", \"moins-50\"]",
            "populations",
            "la population « moins-50 » en recouvre une autre",
        ),
        (
            "kind = \"strips\"\npopulations = [\"moins-50\", \"50-100\", \"100-plus\"]",
            "kind = \"strips\"\npopulations = [\"moins-50\"]",
            "kind",
            "demande deux ou trois populations",
        ),
        (
            portrait,
            "population = \"geants\"\n",
            "geants",
            "population « geants » inconnu(e)",
        ),
        (
            "\"donnees-ouvertes\",\n  \"application\",\n]\npopulation = \"100-plus\"\n",
            "\"antispam\",\n  \"application\",\n]\npopulation = \"100-plus\"\n",
            "antispam",
            "l’indicateur « antispam » n’a aucune ligne que « portrait » puisse montrer",
        ),
    ]);
}

/// A number of weeks is no number of those who were asked.
#[test]
fn who_was_asked_is_counted_by_facts_that_say_so() {
    let shell = "role = \"shell\", fact = \"communes\"";
    all_refused(&[(
        shell,
        "role = \"shell\", fact = \"semaines\"",
        "semaines",
        "le fact « semaines » n’a pas « respondents = true »",
    )]);
    let nobody = STUDY.replace("respondents = true\n", "");
    let problems = read(FIGURES, &nobody).expect_err("nobody was asked");
    let told = |p: &Problem| p.reason.contains("figure « enquete » : aucun [[fact]]");
    assert!(problems.iter().any(told), "{problems:#?}");
    // A count from elsewhere that is none of respondents stays out of the sum.
    let weeks = STUDY.replacen(
        "page = 5\nreason = \"absent de notre copie du rapport\"",
        "page = 5\nvalue = 9\nsource = \"gouv-nc\"",
        1,
    );
    assert_ne!(weeks, STUDY);
    let study = read(FIGURES, &weeks).expect("nine weeks");
    let asked = "39\u{a0}organismes publics et 31\u{a0}communes interrogés";
    assert_eq!(study.asked().as_deref(), Some(asked));
}

/// Each text is told at its own line.
#[test]
fn texts_that_must_be_there_are_not_empty() {
    all_refused(&[
        (
            "claim = \"Tous connectés",
            "claim = \"\" #",
            "claim",
            "survey « barometre-numerique-2018 » : claim est vide",
        ),
        (
            "short = \"Synthèse\"",
            "short = \" \"",
            "short",
            "chapter « synthese » : short est vide",
        ),
        (
            "label = \"50 à 100\"",
            "label = \"\"",
            "label",
            "size « 50-100 » : label est vide",
        ),
        (
            "complement = \"de 20\u{a0}agents et plus\"",
            "complement = \"\"",
            "complement",
            "population « 20-plus » : complement est vide",
        ),
        (
            "title = \"Tous ont internet, 70",
            "title = \"\" # 70",
            "title",
            "figure « chiffres-cles » : title est vide",
        ),
        (
            "about = \"Services publics ayant un serveur\"",
            "about = \"\"",
            "about",
            "figure « serveurs » : about est vide",
        ),
        (
            "label = \"ont un site internet\"",
            "label = \"\"",
            "label",
            "plate « planche-ouverture » : label est vide",
        ),
        (
            "one = \"frein\"",
            "one = \"\"",
            "one",
            "figure « freins » : noun est vide",
        ),
        (
            "predicate = \"utilisent un antispam\"",
            "predicate = \"\"",
            "predicate",
            "indicator « antispam » : predicate est vide",
        ),
        (
            "forms = [\"antispam\"]",
            "forms = [\"\"]",
            "forms",
            "term « antispam » : forms est vide",
        ),
        (
            "what = \"freins au télétravail\"",
            "what = \"\"",
            "what",
            "chapter « organisation » : lost est vide",
        ),
    ]);
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
            "survey « barometre-numerique-2018 » : le texte cite 73",
        ),
        (
            "about = \"Services publics ayant un serveur\"",
            "about = \"Les 73\u{202f}% qui ont un serveur\"",
            "about",
            "figure « serveurs » : le texte cite 73",
        ),
        (
            "text = \"Le télétravail est jugé encore marginal.\"",
            "text = \"Le télétravail gagne 73 points.\"",
            "text",
            "chapter « organisation » : le texte cite 73",
        ),
        (
            "title = \"Usages du numérique\"",
            "title = \"73 % d’usages\"",
            "title",
            "chapter « usages » : le texte cite 73",
        ),
        // Of another indicator than the plate's.
        (
            "title = \"Les plus grands sont les moins dans le cloud\"",
            "title = \"61\u{202f}% des petits sont dans le cloud\"",
            "title",
            "plate « planche-usages » : le texte cite 61",
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

#[test]
fn what_is_declared_makes_sense() {
    all_refused(&[
        (
            "{ page = 5, text",
            "{ page = 55, text",
            "text",
            "chapter « synthese » : page 55 hors du rapport, qui en a 54",
        ),
        (
            "{ page = 14, what",
            "{ page = 0, what",
            "what",
            "chapter « equipement » : page 0 hors du rapport",
        ),
        (
            "slug = \"marge\"\nlabel = \"points de marge d’erreur\"\npage = 5",
            "slug = \"marge\"\nlabel = \"points\"\npage = 56",
            "slug",
            "page hors du rapport",
        ),
        (
            "slug = \"organismes\"",
            "slug = \"organismes\"\nreason = \"absent\"",
            "slug",
            "fact « organismes » : une valeur et la raison",
        ),
        (
            "slug = \"organismes\"\nlabel = \"organismes publics\"\nrespondents = true\nvalue = 39\n",
            "slug = \"organismes\"\nlabel = \"organismes publics\"\nrespondents = true\n",
            "slug",
            "fact « organismes » : ni valeur ni raison",
        ),
        (
            "label = \"50 à 100\"",
            "label = \"Moins de 50\"",
            "label",
            "size « 50-100 » : « Moins de 50 » est déjà le libellé de « moins-50 »",
        ),
        (
            "short = \"> 100\"",
            "short = \"Toutes\"",
            "short",
            "size « plus-100 » : « Toutes » est déjà le libellé de l’ensemble",
        ),
        (
            "label = \"20\u{a0}agents et plus\"",
            "label = \"Ensemble\"",
            "label",
            "population « 20-plus » : « Ensemble » est déjà le libellé de l’ensemble",
        ),
        (
            "items = [\"acces-internet\", \"adsl\"]",
            "items = [\"adsl\", \"adsl\"]",
            "items",
            "figure « connexion » : l’indicateur « adsl » est déjà dans items",
        ),
        (
            "file = \"barometre-2018\"",
            "file = \"schema\"",
            "file",
            "« schema » : nom réservé",
        ),
    ]);
    let chapter = "[[chapter]]\nslug = \"usages\"";
    for name in ["ensemble", "tout", "contenu", "titre-services"] {
        let edited = STUDY.replacen(chapter, &chapter.replace("usages", name), 1);
        let problems = read(FIGURES, &edited).expect_err(name);
        let told = format!("« {name} » : nom réservé");
        assert!(
            problems.iter().any(|p| p.reason.contains(&told)),
            "{problems:#?}"
        );
    }
    let backwards = STUDY.replacen("pages = [7, 12]", "pages = [12, 7]", 1);
    let problems = read(FIGURES, &backwards).expect_err("it ends before it begins");
    let told = "chapter « synthese » : pages finit (7) avant de commencer (12)";
    assert!(problems.iter().any(|p| p.reason == told), "{problems:#?}");
}

/// A margin has a decimal; those who were asked are whole.
#[test]
fn a_fact_may_have_a_decimal() {
    let lost = "page = 5\nreason = \"absent de notre copie du rapport\"\n\n# ---";
    assert!(STUDY.contains(lost));
    let margin = STUDY.replacen(lost, "page = 5\nvalue = 4.5\n\n# ---", 1);
    let study: &'static Study = Box::leak(Box::new(
        read(FIGURES, &margin).expect("a margin of 4.5 points"),
    ));
    let figure = study.figures.iter().find(|f| f.slug == "enquete");
    let view = View::new(study, figure.expect("a figure"), Selection::default());
    let cells = view.table.rows.iter().map(|row| row.cells[0].as_str());
    assert_eq!(cells.collect::<Vec<_>>(), ["39", "31", "manquant", "4,5"]);
    all_refused(&[
        (
            "slug = \"organismes\"\nlabel = \"organismes publics\"\nrespondents = true\nvalue = 39",
            "slug = \"organismes\"\nlabel = \"organismes publics\"\nrespondents = true\nvalue = 39.5",
            "slug",
            "fact « organismes » : respondents = true compte des réponses : un nombre entier",
        ),
        (
            "slug = \"organismes\"\nlabel = \"organismes publics\"\nrespondents = true\nvalue = 39",
            "slug = \"organismes\"\nlabel = \"organismes publics\"\nrespondents = true\nvalue = 39.55",
            "slug",
            "fact « organismes » : value est un nombre à une décimale au plus",
        ),
    ]);
}
