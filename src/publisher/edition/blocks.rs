//! What a new `study.toml` takes over from the published study.

use crate::data::{Classes, Gender, Observation, Study};

/// What stands for each name between braces in the files to fill.
pub fn words(
    before: &Study,
    level: &Observation,
    edition: u16,
    [synthesis, home]: [usize; 2],
) -> Vec<(&'static str, String)> {
    let survey = &before.survey;
    let [synthesis, home] = [synthesis, home].map(|at| &before.chapters[at]);
    let base = &before.bases[usize::from(level.base.0)];
    let indicator = &before.indicators[usize::from(level.indicator.0)];
    let own = |name: &str| {
        let year = format!("-{}", survey.edition);
        name.replace(&year, "")
    };
    vec![
        ("annee", edition.to_string()),
        ("avant", survey.edition.to_string()),
        ("territoire", survey.territory.into()),
        ("editeur", survey.publisher.into()),
        ("jeu", own(survey.slug)),
        ("fichier", own(survey.file)),
        ("interroges", respondents(before)),
        ("beaucoup", before.respondents.many.into()),
        (
            "classes",
            before
                .classes
                .iter()
                .map(|slug| format!("[[class]]\nslug = \"{slug}\"\n\n"))
                .collect(),
        ),
        (
            "tailles",
            before
                .sizes
                .iter()
                .skip(1)
                .map(|size| {
                    block(
                        before,
                        "size",
                        [size.slug, size.label, size.short, size.complement],
                        size.classes,
                    )
                })
                .collect(),
        ),
        (
            "populations",
            before
                .populations
                .iter()
                .skip(1)
                .map(|of| {
                    block(
                        before,
                        "population",
                        [of.slug, of.label, of.short, of.complement],
                        of.classes,
                    )
                })
                .collect(),
        ),
        ("synthese", synthesis.slug.into()),
        ("synthese_titre", synthesis.title.into()),
        ("synthese_court", synthesis.short.into()),
        ("chapitre", home.slug.into()),
        ("chapitre_titre", home.title.into()),
        ("chapitre_court", home.short.into()),
        ("base", base.slug.into()),
        ("base_de", base.of.into()),
        ("indicateur", indicator.slug.into()),
        ("libelle", indicator.label.into()),
        ("predicat", indicator.predicate.into()),
    ]
}

fn respondents(before: &Study) -> String {
    let words = &before.respondents;
    let gender = match words.gender {
        Gender::Masculine => "masculin",
        Gender::Feminine => "féminin",
    };
    [
        ("many", words.many),
        ("short", words.short),
        ("gender", gender),
        ("question", words.question),
        ("size", words.size),
        ("sizes", words.sizes),
    ]
    .map(|(name, value)| format!("{name} = \"{value}\"\n"))
    .concat()
}

fn block(
    study: &Study,
    kind: &str,
    [slug, label, short, complement]: [&str; 4],
    classes: Classes,
) -> String {
    let of = (0..study.classes.len())
        .filter(|&at| Classes::one(at).is_some_and(|class| class.within(classes)))
        .map(|at| format!("\"{}\"", study.classes[at]));
    let of: Vec<String> = of.collect();
    format!(
        "[[{kind}]]\nslug = \"{slug}\"\nlabel = \"{label}\"\nshort = \"{short}\"\ncomplement = \"{}\"\nclasses = [{}]\n\n",
        complement.trim(),
        of.join(", ")
    )
}
