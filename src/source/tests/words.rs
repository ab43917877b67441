//! What a publisher may write in `study.toml` by mistake, and what is told of it.

use super::*;

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
            "kind = \"crowd\"",
            "kind = \"portrait\"",
            "portrait",
            "un « portrait » a une population : ajoutez la ligne population = ",
        ),
        (
            portrait,
            "population = \"geants\"\n",
            "geants",
            "« geants » : aucun bloc [[population]] n’a ce nom",
        ),
        (
            "\"donnees-ouvertes\",\n  \"application\",\n]\npopulation = \"100-plus\"\n",
            "\"antispam\",\n  \"application\",\n]\npopulation = \"100-plus\"\n",
            "antispam",
            "l’indicateur « antispam » n’a aucune ligne que « portrait » puisse montrer",
        ),
    ]);
}

/// Each text is told at its own line.
#[test]
fn texts_that_must_be_there_are_not_empty() {
    all_refused(&[
        (
            "claim = \"Tous connectés",
            "claim = \"\" #",
            "claim",
            "[survey] « barometre-numerique-2018 » : claim est vide",
        ),
        (
            "short = \"Synthèse\"",
            "short = \" \"",
            "short",
            "[[chapter]] « synthese » : short est vide",
        ),
        (
            "label = \"50 à 100\"",
            "label = \"\"",
            "label",
            "[[size]] « 50-100 » : label est vide",
        ),
        (
            "complement = \"de 20\u{a0}agents et plus\"",
            "complement = \"\"",
            "complement",
            "[[population]] « 20-plus » : complement est vide",
        ),
        (
            "title = \"Tous ont internet, 70",
            "title = \"\" # 70",
            "title",
            "[[figure]] « chiffres-cles » : title est vide",
        ),
        (
            "about = \"Services publics ayant un serveur\"",
            "about = \"\"",
            "about",
            "[[figure]] « serveurs » : about est vide",
        ),
        (
            "label = \"ont un site internet\"",
            "label = \"\"",
            "label",
            "[[plate]] « planche-ouverture » : label est vide",
        ),
        (
            "one = \"frein\"",
            "one = \"\"",
            "one",
            "[[figure]] « freins » : noun est vide",
        ),
        (
            "predicate = \"utilisent un antispam\"",
            "predicate = \"\"",
            "predicate",
            "[[indicator]] « antispam » : predicate est vide",
        ),
        (
            "forms = [\"antispam\"]",
            "forms = [\"\"]",
            "forms",
            "[[term]] « antispam » : forms est vide",
        ),
        (
            "what = \"freins au télétravail\"",
            "what = \"\"",
            "what",
            "[[chapter]] « organisation » : lost est vide",
        ),
    ]);
}

#[test]
fn what_is_declared_makes_sense() {
    all_refused(&[
        (
            "{ page = 5, text",
            "{ page = 55, text",
            "text",
            "[[chapter]] « synthese » : page 55 hors du rapport, qui en a 54",
        ),
        (
            "{ page = 14, what",
            "{ page = 0, what",
            "what",
            "[[chapter]] « equipement » : page 0 hors du rapport",
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
            "[[fact]] « organismes » : une valeur et la raison",
        ),
        (
            "slug = \"organismes\"\nlabel = \"organismes publics\"\nrespondents = true\nvalue = 39\n",
            "slug = \"organismes\"\nlabel = \"organismes publics\"\nrespondents = true\n",
            "slug",
            "[[fact]] « organismes » : ni valeur ni raison",
        ),
        (
            "label = \"50 à 100\"",
            "label = \"Moins de 50\"",
            "label",
            "[[size]] « 50-100 » : « Moins de 50 » est déjà le libellé de « moins-50 »",
        ),
        (
            "short = \"> 100\"",
            "short = \"Toutes\"",
            "short",
            "[[size]] « plus-100 » : « Toutes » est déjà le libellé de l’ensemble",
        ),
        (
            "label = \"20\u{a0}agents et plus\"",
            "label = \"Ensemble\"",
            "label",
            "[[population]] « 20-plus » : « Ensemble » est déjà le libellé de l’ensemble",
        ),
        (
            "items = [\"acces-internet\", \"adsl\"]",
            "items = [\"adsl\", \"adsl\"]",
            "items",
            "[[figure]] « connexion » : l’indicateur « adsl » est déjà dans items",
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
    let told = "[[chapter]] « synthese » : pages finit (7) avant de commencer (12)";
    assert!(problems.iter().any(|p| p.reason == told), "{problems:#?}");
}
