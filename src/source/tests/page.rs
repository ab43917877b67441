//! What is told of holes and of words that lead nowhere.

use super::*;

/// A hole in the page and a definition that nothing leads to.
#[test]
fn holes_and_words_that_no_text_has_are_told() {
    let site = STUDY.find("[[figure]]\nslug = \"site\"").expect("a figure");
    let wide = |by: &str| {
        let (before, after) = STUDY.split_at(site);
        let after = after.replacen(
            "kind = \"dots\"",
            &format!("kind = \"dots\"\nspan = \"{by}\""),
            1,
        );
        format!("{before}{after}")
    };
    let hole = "[[chapter]] « services » : ses figures laissent un trou au bout de leurs rangées de 3 colonnes : ";
    let term = |forms: &str| STUDY.replacen("forms = [\"antispam\"]", forms, 1);
    for (wording, at, told) in [
        (
            wide("double"),
            "[[chapter]]\nslug = \"services\"",
            format!("{hole}1 colonne de trop, ou 2 de moins"),
        ),
        (
            wide("lead"),
            "[[chapter]]\nslug = \"services\"",
            format!("{hole}2 colonnes de trop, ou 1 de moins"),
        ),
        (
            term("forms = [\"pourriel\", \"antispa\"]"),
            "[[term]]\nslug = \"antispam\"",
            "[[term]] « antispam » : aucun texte n’a « pourriel », ni « antispa »".to_owned(),
        ),
    ] {
        assert_eq!(read(FIGURES, &wording).err(), None);
        let line = wording[..wording.find(at).expect(at)].matches('\n').count() + 2;
        let remarks = remarks(FIGURES, &wording, None);
        let [only] = remarks.as_slice() else {
            panic!("{told}: {remarks:#?}");
        };
        assert_eq!(only.line, line);
        assert!(only.reason.starts_with(&told), "{only}");
    }
    let one = term("forms = [\"pourriel\", \"Antispam\"]");
    assert_eq!(remarks(FIGURES, &one, None), []);
}
