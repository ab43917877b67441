//! The code that an editor pastes: an iframe, a link for where iframes are taken
//! out, and our script if it is wanted.

use maud::{Markup, html};

use super::choices::{Choices, Ground, Height, Version};
use super::{Controls, Lock, Scope};
use crate::data::Study;
use crate::selection::Selection;

/// The file of our script, from the root of the site. Its name never changes:
/// it stands in partners' pages.
pub const HOST_SCRIPT: &str = "integrer.js";

/// The height of an embed that holds a chapter, in CSS pixels. A chapter has
/// thousands, more or less by the width: it gets a window to scroll in.
pub const WINDOW: u16 = 800;

/// As wide as its place, without the frame that browsers draw. HTML has no
/// attributes for either any more.
pub const STYLE: &str = "width:100%;border:0";

/// The width where a policy or an editor's filter takes the style out, in CSS
/// pixels: no phone is narrower, and the height fits it.
const WIDTH: u16 = 320;

/// An embed for a partner's page.
#[derive(Clone, Copy, Debug)]
pub struct Snippet<'a> {
    pub scope: Scope,
    pub choices: Choices,
    /// The address of the site's folder, absolute, with its slash at the end.
    pub base: &'a str,
    /// What the embed shows, in French: for the embed and for the link.
    pub title: &'a str,
    /// The height that fits without a script, in CSS pixels.
    pub height: u16,
}

impl Snippet<'_> {
    /// The address of the embed: only what differs from the default.
    pub fn address(&self, study: &Study) -> String {
        let mut parts = Vec::new();
        match self.scope {
            Scope::Whole | Scope::File | Scope::Chapter(_) => {
                parts.push("integration=1".to_owned());
            }
            // In an embed without being told.
            Scope::Figure(_) => {}
        }
        let choices = self.choices;
        let selection = Selection {
            size: choices.size,
            comparison: choices.comparison,
            theme: choices.theme,
            motion: choices.motion,
            ..Selection::default()
        };
        let selection = selection.query(study);
        let selection = selection.trim_start_matches('?');
        if !selection.is_empty() {
            parts.push(selection.to_owned());
        }
        if choices.ground == Ground::Transparent {
            parts.push("fond=transparent".to_owned());
        }
        if choices.controls == Controls::Hidden {
            parts.push("commandes=0".to_owned());
        }
        match (choices.size_lock, choices.comparison_lock) {
            (Lock::Free, Lock::Free) => {}
            (Lock::Locked, Lock::Free) => parts.push("verrou=taille".to_owned()),
            (Lock::Free, Lock::Locked) => parts.push("verrou=comparer".to_owned()),
            (Lock::Locked, Lock::Locked) => parts.push("verrou=taille,comparer".to_owned()),
        }
        // The document that holds this and nothing else: it shows no other where no script may run.
        let folder = self.scope.folder(study);
        let (base, mark) = (self.root(study), if parts.is_empty() { "" } else { "?" });
        format!("{base}{folder}{mark}{}", parts.join("&"))
    }

    /// The address of the same on the site's own page.
    pub fn link(&self, study: &Study) -> String {
        let selection = Selection {
            size: self.choices.size,
            comparison: self.choices.comparison,
            ..Selection::default()
        };
        let (page, place) = match self.scope {
            Scope::Whole | Scope::File | Scope::Chapter(_) => {
                (self.scope.folder(study), String::new())
            }
            Scope::Figure(id) => (
                Scope::home(study, id).folder(study),
                format!("#figure-{}", study.figure(id).slug),
            ),
        };
        let query = selection.query(study);
        format!("{}{page}{query}{place}", self.root(study))
    }

    /// The folder that all addresses begin with.
    fn root(&self, study: &Study) -> String {
        let copy = format!("r/{}/", study.revision);
        match self.choices.version {
            Version::Frozen if !self.base.ends_with(&copy) => self.base.to_owned() + &copy,
            Version::Frozen | Version::Current => self.base.to_owned(),
        }
    }

    /// The iframe alone, for pages of ours, whose style sheet makes it as wide
    /// as its place: their policy refuses a style in the document.
    pub fn iframe(&self, study: &Study) -> Markup {
        self.frame(study, None)
    }

    fn frame(&self, study: &Study, style: Option<&str>) -> Markup {
        let height = match self.choices.height {
            Height::Followed | Height::Fitting => self.height,
            Height::Fixed(height) => height,
        };
        html! {
            iframe src=(self.address(study)) title=(self.title) width=(WIDTH) height=(height) style=[style]
                loading="lazy" allow="fullscreen; clipboard-write; web-share" {}
        }
    }

    /// All that is pasted.
    pub fn code(&self, study: &Study) -> String {
        let mut code = self.frame(study, Some(STYLE)).into_string();
        let link = html! { "\n" p { a href=(self.link(study)) { (self.title) } } };
        code.push_str(&link.into_string());
        if self.choices.height == Height::Followed {
            let script =
                html! { "\n" script src={ (self.base) (HOST_SCRIPT) } async {} }.into_string();
            code.push_str(&script);
        }
        code
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::data::ChapterId;
    use crate::embed::Embed;
    use crate::selection::{Comparison, Motion, Theme};
    use proptest::prelude::*;

    const BASE: &str = "https://exemple.nc/barometre/";

    fn snippet(scope: Scope, choices: Choices) -> Snippet<'static> {
        Snippet {
            scope,
            choices,
            base: BASE,
            title: "Titre",
            height: 640,
        }
    }

    fn site() -> Scope {
        Scope::Figure(STUDY.figure_id("site").expect("a figure"))
    }

    fn chosen(values: &[(&str, &str)]) -> Choices {
        let mut choices = Choices::default();
        for (name, value) in values {
            choices.choose(&STUDY, name, value).expect(name);
        }
        choices
    }

    #[test]
    fn the_code_is_exact() {
        let code = snippet(site(), chosen(&[("hauteur", "fixe")])).code(&STUDY);
        assert_eq!(
            code,
            "<iframe src=\"https://exemple.nc/barometre/figure/site/\" title=\"Titre\" width=\"320\" \
             height=\"640\" style=\"width:100%;border:0\" loading=\"lazy\" \
             allow=\"fullscreen; clipboard-write; web-share\"></iframe>\n\
             <p><a href=\"https://exemple.nc/barometre/chapitre/services/#figure-site\">Titre</a></p>"
        );
        let fixed = snippet(site(), chosen(&[("hauteur", "400")])).code(&STUDY);
        assert_eq!(fixed, code.replace("640", "400"));
        let followed = snippet(site(), Choices::default()).code(&STUDY);
        let script = "\n<script src=\"https://exemple.nc/barometre/integrer.js\" async></script>";
        assert_eq!(followed, code + script);
    }

    #[test]
    fn only_what_differs_is_in_the_address() {
        let all = [
            ("taille", "moins-50"),
            ("comparer", "2011"),
            ("theme", "sombre"),
            ("animation", "0"),
            ("fond", "transparent"),
            ("commandes", "0"),
            ("verrou", "taille"),
            ("verrou", "comparer"),
        ];
        let chapter = Scope::Chapter(ChapterId(0));
        let address = |scope, values: &[_]| snippet(scope, chosen(values)).address(&STUDY);
        for (scope, values, rest) in [
            (Scope::Whole, &all[..0], "?integration=1"),
            (chapter, &all[..0], "chapitre/synthese/?integration=1"),
            (site(), &all[..1], "figure/site/?taille=moins-50"),
            (site(), &all[6..7], "figure/site/?verrou=taille"),
            (
                Scope::Whole,
                &all[..],
                "?integration=1&taille=moins-50&comparer=2011&animation=0&theme=sombre\
                 &fond=transparent&commandes=0&verrou=taille,comparer",
            ),
        ] {
            assert_eq!(address(scope, values), format!("{BASE}{rest}"));
        }
        let frozen = address(site(), &[("version", "figee")]);
        let copy = format!("{BASE}r/{}/", STUDY.revision);
        assert_eq!(frozen, format!("{copy}figure/site/"));
        let within = Snippet {
            base: &copy,
            ..snippet(site(), chosen(&[("version", "figee")]))
        };
        assert_eq!(
            within.address(&STUDY),
            frozen,
            "the copy of a copy is the copy"
        );
    }

    #[test]
    fn the_embed_understands_its_address() {
        for size in STUDY.size_ids() {
            for lock in ["taille", "comparer"] {
                let choices = chosen(&[
                    ("taille", STUDY.size(size).slug),
                    ("verrou", lock),
                    ("theme", "clair"),
                    ("commandes", "0"),
                    ("animation", "0"),
                    ("comparer", "2011"),
                ]);
                for scope in [Scope::Whole, Scope::Chapter(ChapterId(4)), site()] {
                    let address = snippet(scope, choices).address(&STUDY);
                    let query = address.split_once('?').map_or("", |(_, query)| query);
                    let (embed, ignored) = Embed::parse(&STUDY, scope, query);
                    assert_eq!((embed.scope, ignored), (Some(scope), vec![]), "{query}");
                    assert_eq!(
                        (embed.size, embed.comparison),
                        (choices.size_lock, choices.comparison_lock)
                    );
                    let (selection, ignored) = Selection::parse(&STUDY, query);
                    assert_eq!(ignored, vec![], "{query}");
                    assert_eq!((selection.size, selection.theme), (size, Theme::Light));
                    assert_eq!(
                        (selection.motion, selection.comparison),
                        (Motion::Off, Comparison::On)
                    );
                }
            }
        }
    }

    /// The tags of a text, in order; `None` where a `<` or a quote is loose.
    fn tags(code: &str) -> Option<Vec<&str>> {
        let mut tags = Vec::new();
        let mut rest = code;
        while let Some(at) = rest.find(['<', '>']) {
            let inside = rest[at..].strip_prefix('<')?;
            let end = inside.find(['<', '>'])?;
            let tag = inside[..end].strip_suffix('>').unwrap_or(&inside[..end]);
            if !inside[end..].starts_with('>') || tag.matches('"').count() % 2 == 1 {
                return None;
            }
            tags.push(tag.split(' ').next().unwrap_or_default());
            rest = &inside[end + 1..];
        }
        (!rest.contains('<')).then_some(tags)
    }

    proptest! {
        #[test]
        fn no_title_or_address_breaks_out(title in "\\PC*|.*[<>\"'&].*", base in "\\PC*|.*[<>\"'&].*") {
            let snippet = Snippet { title: &title, base: &base, ..snippet(site(), Choices::default()) };
            let code = snippet.code(&STUDY);
            let expected = ["iframe", "/iframe", "p", "a", "/a", "/p", "script", "/script"];
            prop_assert_eq!(tags(&code), Some(expected.to_vec()), "{}", code);
        }
    }
}
