//! The site's second page: what every criterion of RGAA 4.1 comes to, with
//! the test that shows it, or the reason.

use maud::{Markup, html};

use super::assets::Assets;
use super::criteria::{Criterion, Status, THEMES};
use super::prose::Prose;
use super::recourse::recourse;
use crate::data::Study;

impl Status {
    /// What the page calls it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Met => "Respecté",
            Self::NotMet => "Non respecté",
            Self::NotApplicable => "Sans objet",
            Self::Person => "À vérifier par une personne",
        }
    }

    /// What it means, after its label.
    const fn meaning(self) -> &'static str {
        match self {
            Self::Met => "un essai automatique au moins le montre.",
            Self::NotMet => "ce qui manque est dit en face.",
            Self::NotApplicable => {
                "le site n’a rien de ce que le critère demande de rendre accessible."
            }
            Self::Person => "aucun essai automatique n’en décide, et personne n’en a encore jugé.",
        }
    }
}

/// The whole page.
pub fn accessibility(study: &Study, criteria: &[Criterion], assets: &Assets) -> Markup {
    Prose {
        title: "Accessibilité",
        class: "prose",
        head: html! {},
        content: html! {
                    (level(criteria))
                    (means())
                    h2 { "Critère par critère" }
                    p {
                        "Le référentiel est le RGAA 4.1, dans l’ordre de ses treize thèmes. Les preuves sont des essais "
                        "automatiques, sous leur nom dans le code\u{a0}: " code lang="en" { "it" }
                        " lit les pages écrites, " code lang="en" { "unit" } " vérifie les calculs et les dessins, "
                        code lang="en" { "browser" } " se sert de la page dans Chromium, Firefox et WebKitGTK. "
                        "Ils passent tous avant qu’un changement ne soit retenu."
                    }
                    @for (nth, (theme, _)) in THEMES.iter().enumerate() { (table(nth + 1, theme, criteria)) }
        },
        foot: html! { (recourse(&study.survey, &assets.site)) },
        ways: html! {},
    }
    .page(study, assets)
}

/// How far the site is, counted.
fn level(criteria: &[Criterion]) -> Markup {
    let count = |status| criteria.iter().filter(|c| c.status == status).count();
    html! {
        p class="intro" {
            "Ce site veut se lire à l’œil, à l’oreille, au clavier et au doigt. Voici où il en est, sur les "
            (criteria.len()) " critères du RGAA 4.1, le référentiel français\u{a0}:"
        }
        ul {
            @for status in Status::EACH {
                li { strong { (status.label()) "\u{a0}: " (count(status)) } " — " (status.meaning()) }
            }
        }
        p class="intro" {
            "Ce n’est pas un audit\u{a0}: aucun organisme n’a contrôlé ce site, et aucun taux de conformité n’est déclaré."
        }
    }
}

/// What the site does, before the criteria.
fn means() -> Markup {
    html! {
        h2 { "Ce que fait le site" }
        ul {
            li { strong { "Au clavier. " }
                "Tout se fait sans souris. Chaque figure est une étape de la touche Tab\u{202f}; les flèches y mènent de "
                "nombre en nombre, Début et Fin au premier et au dernier, et Échap ferme la bulle." }
            li { strong { "Au lecteur d’écran. " }
                "Une figure dit son constat en une phrase, et son tableau donne tous ses nombres\u{202f}; phrase et tableau "
                "suivent la taille choisie. Chaque changement est annoncé une fois." }
            li { strong { "À l’oreille. " }
                "«\u{a0}Écouter\u{a0}» joue les valeurs d’une figure, et les écrit à côté. Aucun son ne part de lui-même." }
            li { strong { "Sans mouvement. " }
                "La page suit le réglage de votre appareil\u{202f}; un interrupteur, en haut, l’emporte sur lui et dit "
                "pourquoi. Rien ne bouge seul plus de cinq secondes." }
            li { strong { "Les couleurs. " }
                "Elles suivent le mode clair ou sombre, le contraste renforcé et les couleurs imposées par l’appareil. "
                "Aucune information n’est donnée par la couleur seule." }
            li { strong { "Sans script. " } "Textes, figures et tableaux sont dans la page avant que le programme ne démarre." }
        }
    }
}

fn table(nth: usize, theme: &str, criteria: &[Criterion]) -> Markup {
    let prefix = format!("{nth}.");
    html! {
        table class="criteria" {
            caption { h3 { (nth) ". " (theme) } }
            thead { tr { @for name in ["Critère", "Ce qu’il demande", "État", "Preuve ou raison"] { th scope="col" { (name) } } } }
            tbody {
                @for criterion in criteria.iter().filter(|c| c.number.starts_with(&prefix)) {
                    tr {
                        th scope="row" { (criterion.number) }
                        td { (criterion.title) }
                        td { strong { (criterion.status.label()) } }
                        td {
                            @if !criterion.note.is_empty() { p { (criterion.note) } }
                            @if !criterion.evidence.is_empty() {
                                ul { @for test in &criterion.evidence { li { code lang="en" { (test) } } } }
                            }
                        }
                    }
                }
            }
        }
    }
}
