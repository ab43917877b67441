//! The page for partners: what can be embedded, how, and live examples.

use maud::{Markup, html};

use super::assets::Assets;
use super::fit;
use super::prose::Prose;
use crate::data::*;
use crate::embed::choices::Choices;
use crate::embed::snippet::{HOST_SCRIPT, STYLE, Snippet};
use crate::embed::{Lock, Scope};
use crate::selection::{Motion, Theme};

/// The whole page.
pub fn partners(study: &'static Study, assets: &Assets) -> Markup {
    Prose {
        title: "Intégrer à votre site",
        class: "prose partners",
        head: html! {
            // The examples below are fitted as a partner's are.
            script src=(HOST_SCRIPT) async {}
        },
        content: html! {
                    p class="intro" {
                        "L’infographie entière, un chapitre ou une seule figure dans votre page, par un seul code à coller. "
                        "Les chiffres y restent à jour, se lisent au clavier et à l’oreille, et rien n’y suit vos lecteurs."
                    }
                    h2 { "En deux gestes" }
                    ol {
                        li { "Sur la " a href="index.html" { "page des résultats" }
                            ", ouvrez «\u{a0}Intégrer à votre site\u{a0}»\u{a0}: au menu d’une figure, sous le titre d’un chapitre ou au pied de la page." }
                        li { "Choisissez, regardez l’aperçu, copiez le code, et collez-le là où votre outil accepte du HTML." }
                    }
                    (examples(study, assets))
                    (options(study))
                    (heights(study, assets))
                    (messages(study))
                    (oembed(study, assets))
                    (sandbox(assets))
                    (promises(study))
        },
        foot: html! {},
        ways: html! { a href="accessibilite.html" { "Accessibilité" } },
    }
    .page(study, assets)
}

/// A figure, a figure with choices, the whole: as they stand in a partner's page.
fn examples(study: &'static Study, assets: &Assets) -> Markup {
    // The first after « all ».
    let smallest = study.size_ids().nth(1).unwrap_or_default();
    let first = |span| study.shows().find(|&id| study.figure(id).span == span);
    let chosen = Choices {
        size: smallest,
        size_lock: Lock::Locked,
        motion: Motion::Off,
        theme: Theme::Dark,
        ..Choices::default()
    };
    // One that a size changes: the first chapter tells of the study itself.
    let chosen_figure = study.shows().find(|&id| {
        let figure = study.figure(id);
        figure.chapter != ChapterId::default() && figure.span == Span::Lead
    });
    html! {
        h2 { "Exemples" }
        @if let Some(id) = first(Span::Single) {
            h3 { "Une figure" }
            (example(study, assets, Scope::Figure(id), Choices::default()))
        }
        @if let Some(id) = chosen_figure {
            h3 { "Une figure, pour une taille que vous fixez, en sombre et sans animation" }
            (example(study, assets, Scope::Figure(id), chosen))
        }
        h3 { "L’infographie entière, un chapitre à la fois" }
        (example(study, assets, Scope::Whole, Choices::default()))
    }
}

fn example(study: &'static Study, assets: &Assets, scope: Scope, choices: Choices) -> Markup {
    let survey = &study.survey;
    let own = format!("{} ({})", survey.title, survey.territory);
    let words = match scope {
        Scope::Whole | Scope::File => own.clone(),
        Scope::Chapter(id) => format!("{} — {own}", study.chapter(id).title),
        Scope::Figure(id) => format!("{} — {own}", study.figure(id).about),
    };
    let code = Snippet {
        scope,
        choices,
        base: &assets.site.address,
        title: &words,
        height: fit::height(study, scope),
    };
    // The document beside this page, wherever the site was copied to.
    let here = Snippet { base: "./", ..code };
    html! {
        details class="code" {
            summary { "Le code" }
            pre tabindex="0" { code lang="en" { (code.code(study)) } }
        }
        // To be looked at: a reader of this page goes by, and need not step through all that is in it.
        div class="example" inert { (here.iframe(study)) }
        p { a href=(here.address(study)) { "Ouvrir cet exemple seul" } }
    }
}

/// Every parameter of an embed's address.
fn options(study: &'static Study) -> Markup {
    let sizes: Vec<&str> = study.sizes.iter().map(|s| s.slug).collect();
    let chapters: Vec<&str> = study.chapters.iter().map(|c| c.slug).collect();
    let year = study.survey.compared.map(|year| year.to_string());
    let sizes_said = sizes.join(", ");
    let chapters_said = chapters.join(", ");
    let mut rows: Vec<(&str, &str, &str)> = vec![
        (
            "integration",
            "1",
            "La page sans l’habillage du site, chapitre par chapitre. Une figure seule n’en a pas besoin.",
        ),
        (
            "chapitre",
            &chapters_said,
            "Le chapitre à l’ouverture, avec un bouton vers le précédent et le suivant.",
        ),
        ("taille", &sizes_said, "La taille choisie à l’ouverture."),
    ];
    if let Some(year) = &year {
        rows.push(("comparer", year, "La comparaison ouverte à l’arrivée."));
    }
    rows.extend([
        ("theme", "clair, sombre, auto", "Les couleurs\u{202f}; sinon, celles que préfère l’appareil du lecteur."),
        ("fond", "transparent", "Le fond de votre page à la place du nôtre. Il doit être clair, ou sombre avec «\u{a0}theme=sombre\u{a0}» (voir plus bas)."),
        ("animation", "0, 1", "Sans mouvement, ou avec\u{202f}; sinon, selon l’appareil du lecteur."),
        ("commandes", "0", "Sans le choix de la taille ni la comparaison."),
        ("verrou", "taille, comparer", "Ces choix sont montrés, et le lecteur ne peut pas les changer."),
        ("annonce", "1", "Votre page apprend ce que le lecteur choisit (plus bas)."),
        ("diagnostic", "1", "Montre au webmestre ce qui s’est dit entre les deux pages."),
    ]);
    html! {
        h2 { "Les options" }
        p { "Le panneau les écrit pour vous. Une valeur inconnue est ignorée, et la console la nomme." }
        div class="table" tabindex="0" role="group" aria-label="Options de l’adresse" {
            table class="options" {
                caption { "Ce que l’adresse d’un cadre accepte" }
                thead { tr { th scope="col" { "Dans l’adresse" } th scope="col" { "Valeurs" } th scope="col" { "Effet" } } }
                tbody {
                    @for (name, values, effect) in &rows {
                        tr { th scope="row" { code lang="en" { (name) } } td { (values) } td { (effect) } }
                    }
                }
            }
        }
        p {
            "Une figure a son adresse, légère\u{a0}: " code lang="en" { "figure/<nom>/" } ", et un chapitre la sienne, avec toutes ses figures\u{a0}: "
            code lang="en" { "chapitre/<nom>/?integration=1" } ". Tout tient dès 240 pixels de large."
        }
        p {
            "Avec " code lang="en" { "fond=transparent" } ", une page qui se déclare sombre (" code lang="en" { "color-scheme: dark" } ", ou "
            code lang="en" { "light dark" } ") doit en dispenser le cadre, sans quoi le navigateur le peint d’un fond opaque\u{a0}:"
        }
        pre tabindex="0" { code lang="en" { "#votre-iframe { color-scheme: light; }" } }
    }
}

fn heights(study: &Study, assets: &Assets) -> Markup {
    let script = format!(
        "<script src=\"{}{HOST_SCRIPT}\" async></script>",
        assets.site.address
    );
    let site = &assets.site.address;
    let slug = study
        .shows()
        .next()
        .map(|id| study.figure(id).slug)
        .unwrap_or_default();
    let pym = format!(
        "<div id=\"barometre\"></div>\n<script src=\"pym.v1.min.js\"></script>\n\
         <script>new pym.Parent(\"barometre\", \"{site}figure/{slug}/\");</script>"
    );
    let resizer =
        "<script>iframeResize({ license: \"…\" }, \"#votre-iframe\");</script>".to_owned();
    let open =
        "<script type=\"module\">\n  import { initialize } from \"@open-iframe-resizer/core\";\n  \
                initialize({}, \"#votre-iframe\");\n</script>"
            .to_owned();
    html! {
        h2 { "La hauteur" }
        p {
            "Le code à coller comprend notre script, avec lequel le cadre suit son contenu\u{202f}; une fois par page suffit. Là où "
            "votre outil le retire, une figure tient dans la hauteur que le code lui donne, dès 320 pixels de large et quoi que "
            "le lecteur choisisse, et remplit son cadre\u{202f}; un chapitre se fait défiler dans le sien."
        }
        pre tabindex="0" { code lang="en" { (script) } }
        p {
            "Moins d’un kilo-octet, sans dépendance. Il ne croit un cadre que sur sa propre hauteur, même chargé tard, "
            "redirigé ou dans un composant, et s’en tient à 200 à 20\u{a0}000 pixels. Il convient aux pages qui chargent leurs cadres "
            "à l’approche du lecteur (lazysizes) et à celles qui changent d’article sans se recharger (Turbo). Votre site a déjà un script pour cela\u{202f}? Ceux-ci sont compris sans rien ajouter\u{a0}:"
        }
        ul {
            li { "Datawrapper, AMP, Embedly et Medium, Iframely, @newswire/frames, WordPress." }
            li { strong { "pym.js" } pre tabindex="0" { code lang="en" { (pym) } } }
            li { strong { "iframe-resizer" } ", de 2 à 5, et son composant pour React. La 5 veut votre licence\u{202f}; avant elle, la fonction s’écrit "
                code lang="en" { "iFrameResize" } ". Dans un bac à sable sans " code lang="en" { "allow-same-origin" }
                ", ajoutez " code lang="en" { "checkOrigin: false" } "." pre tabindex="0" { code lang="en" { (resizer) } } }
            li { strong { "open-iframe-resizer" } pre tabindex="0" { code lang="en" { (open) } } }
        }
        p {
            "FitVids ne touche qu’aux vidéos, et laisse nos cadres à ces scripts. Si votre site lui confie tous les cadres, il leur "
            "donne un rapport fixe, sans égard pour leur contenu\u{a0}: écartez les nôtres par son option "
            code lang="en" { "ignore" } "."
        }
    }
}

fn messages(study: &Study) -> Markup {
    let chapter = study.chapters.first().map(|c| c.slug).unwrap_or_default();
    let set = format!(
        "const cadre = document.querySelector(\"#votre-iframe\");\n\
         cadre.contentWindow.postMessage({{ type: \"barometre:set\", taille: \"{}\" }}, \"*\");\n\
         // aussi : comparer, theme, animation et, pour l’infographie entière, chapitre (\"{chapter}\")",
        study.sizes.get(1).map(|s| s.slug).unwrap_or_default()
    );
    let state = "// avec « annonce=1 » dans l’adresse du cadre\n\
                 addEventListener(\"message\", (e) => {\n  \
                 if (e.source === cadre.contentWindow && e.data?.type === \"barometre:state\") {\n    \
                 console.log(e.data.chapitre, e.data.taille, e.data.comparer);\n  }\n});";
    html! {
        h2 { "Commander le cadre, et le suivre" }
        p { "Votre page peut choisir à la place du lecteur\u{a0}:" }
        pre tabindex="0" { code lang="en" { (set) } }
        p { "et apprendre ce qu’il choisit, si vous l’avez demandé dans l’adresse\u{a0}:" }
        pre tabindex="0" { code lang="en" { (state) } }
    }
}

fn oembed(study: &'static Study, assets: &Assets) -> Markup {
    let chapter = study.chapter_ids().nth(1).unwrap_or_default();
    let alone = |&id: &FigureId| study.figure(id).span == Span::Single;
    let mut pasted = vec![
        ("L’infographie entière", String::new()),
        ("Un chapitre", Scope::Chapter(chapter).folder(study)),
    ];
    if let Some(id) = study.shows().find(alone) {
        let folder = Scope::Figure(id).folder(study);
        let frozen = format!("r/{}/{folder}", study.revision);
        pasted.extend([
            ("Une figure", folder),
            ("La même, figée à cette révision", frozen),
        ]);
    }
    let choice = study.sizes.get(1).map(|size| size.slug).unwrap_or_default();
    html! {
        h2 { "oEmbed" }
        p {
            "WordPress et d’autres outils font un cadre d’une adresse collée seule sur sa ligne. Celles-ci y répondent\u{a0}:"
        }
        ul {
            @for (what, place) in &pasted {
                li { (what) "\u{a0}: " code lang="en" { (assets.site.url(place)) } }
            }
        }
        p {
            "Une adresse copiée pendant la lecture peut nommer aussi une figure (" code lang="en" { "#figure-…" } "), un chapitre ("
            code lang="en" { "?chapitre=" (study.chapter(chapter).slug) } "), une taille (" code lang="en" { "taille=" (choice) } ") "
            "et la comparaison. Le cadre garde ces choix si votre outil nous envoie l’adresse collée, comme WordPress, et si le serveur de "
            "ce site a l’une de nos configurations (nginx, Apache, Caddy)\u{202f}; sinon il s’ouvre sans eux. Le code du panneau, lui, "
            "les garde toujours."
        }
        p {
            "Les réponses sont des fichiers\u{a0}: elles ne suivent pas " code lang="en" { "maxwidth" } " ni "
            code lang="en" { "maxheight" } ", et la largeur du cadre est celle de votre colonne. WordPress limite ses cadres à "
            "1\u{a0}000 pixels de haut\u{a0}: au-delà, le contenu se fait défiler."
        }
    }
}

fn sandbox(assets: &Assets) -> Markup {
    html! {
        h2 { "Bac à sable et politiques de contenu" }
        ul {
            li { code lang="en" { "sandbox=\"allow-scripts\"" } " suffit. Ajoutez "
                code lang="en" { "allow-popups allow-popups-to-escape-sandbox" }
                " pour que le lien vers la source ouvre un onglet\u{202f}; sinon il mène à l’infographie dans le cadre même, toujours "
                "sans l’habillage du site. " code lang="en" { "allow-downloads" } " permet les téléchargements." }
            li { "Votre politique de contenu (CSP) doit permettre " code lang="en" { "frame-src " (assets.site.address) }
                ", et " code lang="en" { "script-src " (assets.site.url(HOST_SCRIPT)) } " si vous prenez notre script. "
                "Si elle refuse les styles écrits dans la page, le cadre garde 320 pixels de large et une bordure\u{a0}: écrivez "
                code lang="en" { (STYLE) } " dans votre feuille de style." }
            li { "Si vous hébergez une copie du site\u{a0}: le serveur doit envoyer " code lang="en" { "Access-Control-Allow-Origin: *" }
                " avec les fichiers " code lang="en" { ".js" } ", " code lang="en" { ".wasm" } " (comme "
                code lang="en" { "application/wasm" } ") et " code lang="en" { ".woff2" } ", et ne pas envoyer " code lang="en" { "X-Frame-Options" }
                ". Construisez-la pour son adresse\u{a0}: dans un bac à sable, Safari ne reconnaît le site qu’à elle." }
        }
    }
}

fn promises(study: &Study) -> Markup {
    html! {
        h2 { "Vie privée" }
        p {
            "Rien n’est recueilli. Ni cookie, ni stockage, ni mesure d’audience, ni requête vers un autre site. Le cadre ne dit à "
            "votre page que sa hauteur, et les choix du lecteur si vous l’avez demandé."
        }
        h2 { "Quand les chiffres changent" }
        p {
            "Un chiffre corrigé par l’éditeur l’est dans tous les cadres. Les données portent aujourd’hui la révision "
            code { (study.revision) } ". Pour citer un état précis, choisissez «\u{a0}Chiffres figés à ce jour\u{a0}»\u{a0}: "
            "l’adresse passe par " code lang="en" { "r/" (study.revision) "/" } ", et ne change plus."
        }
    }
}
