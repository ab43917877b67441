//! What an address asks of a page in an embed, beside the reader's choices.

use super::scope::Scope;
use crate::data::Study;
use crate::selection::Ignored;

/// Whether readers find the filter and the switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Controls {
    #[default]
    Shown,
    Hidden,
}

/// Whether the reader may change a choice, or only the embedder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Lock {
    #[default]
    Free,
    Locked,
}

/// Whether the parent is told what the reader chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Announce {
    #[default]
    Quiet,
    Told,
}

/// How an embedder wants the page. The default is the page on its own.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Embed {
    /// What the embed shows; `None` outside of one.
    pub scope: Option<Scope>,
    pub controls: Controls,
    pub size: Lock,
    pub comparison: Lock,
    pub announce: Announce,
    /// The name that pym.js gave the embed.
    pub child_id: Option<String>,
    /// All of this as the address asks for it: what a link within the embed
    /// takes along.
    pub asked: String,
}

/// No host gives its embed a longer name.
pub(super) const LONGEST: usize = 100;

impl Embed {
    /// Reads the query of an address, with or without its `?`. `document` is
    /// what the document holds: one of a single figure is always in an embed.
    /// Never fails: an unknown value is reported and leaves the default.
    pub fn parse(study: &Study, document: Scope, query: &str) -> (Self, Vec<Ignored>) {
        let mut embed = Self::default();
        let (mut embedded, mut figure, mut chapter) = (false, None, None);
        let mut ignored = Vec::new();
        for pair in query.trim_start_matches('?').split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let known = match name {
                "integration" => {
                    embedded |= value == "1";
                    matches!(value, "0" | "1")
                }
                "figure" => {
                    let found = study
                        .shown_id(value)
                        .filter(|&id| document.holds(study, id));
                    figure = figure.or(found);
                    found.is_some()
                }
                // Told of by the selection, which reads it too.
                "chapitre" => {
                    chapter = chapter.or(study.chapter_id(value));
                    true
                }
                "commandes" => {
                    if value == "0" {
                        embed.controls = Controls::Hidden;
                    }
                    matches!(value, "0" | "1")
                }
                "verrou" => embed.lock(value),
                "annonce" => {
                    if value == "1" {
                        embed.announce = Announce::Told;
                    }
                    matches!(value, "0" | "1")
                }
                // The look alone: the start script has seen to it.
                "fond" => value == "transparent",
                "diagnostic" => matches!(value, "0" | "1"),
                "childId" => {
                    embed.child_id = Some(decoded(value)).filter(|id| plain(id));
                    embed.child_id.is_some()
                }
                _ => true,
            };
            let names = [
                "integration",
                "commandes",
                "verrou",
                "annonce",
                "fond",
                "childId",
            ];
            if !known {
                ignored.push(Ignored {
                    name: name.into(),
                    value: value.into(),
                });
            } else if names.contains(&name) {
                embed
                    .asked
                    .push(if embed.asked.is_empty() { '?' } else { '&' });
                embed.asked.push_str(pair);
            }
        }
        embed.scope = match (document, embedded) {
            (Scope::Figure(_), _) => Some(document),
            (_, false) => None,
            (Scope::Chapter(_), true) => Some(document),
            (Scope::Whole | Scope::File, true) => Some(
                figure
                    .map(Scope::Figure)
                    .or(chapter.map(Scope::Chapter))
                    .unwrap_or_default(),
            ),
        };
        (embed, ignored)
    }

    /// "taille", "comparer" or both; whether all names were known.
    fn lock(&mut self, names: &str) -> bool {
        let mut known = true;
        for name in decoded(names).split(',') {
            match name {
                "taille" => self.size = Lock::Locked,
                "comparer" => self.comparison = Lock::Locked,
                _ => known = false,
            }
        }
        known
    }
}

/// The address of a page of the site, as an embed shows it.
pub fn embedded(address: &str) -> String {
    let (page, place) = address.split_at(address.find('#').unwrap_or(address.len()));
    let mark = if page.contains('?') { '&' } else { '?' };
    format!("{page}{mark}integration=1{place}")
}

/// Whether a name that a host gave may be sent back: short, and no control
/// characters.
pub(super) fn plain(name: &str) -> bool {
    !name.is_empty() && name.len() <= LONGEST && !name.chars().any(char::is_control)
}

/// A value of a query as it was before it was put there. What is no escape
/// stays as it is.
fn decoded(value: &str) -> String {
    let bytes = value.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = |n: usize| char::from(*bytes.get(at + n)?).to_digit(16);
        let escape = (byte == b'%')
            .then(|| Some(hex(1)? * 16 + hex(2)?))
            .flatten();
        out.push(match escape {
            Some(code) => code as u8,
            None if byte == b'+' => b' ',
            None => byte,
        });
        at += if escape.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use proptest::prelude::*;

    fn read(query: &str) -> (Embed, Vec<String>) {
        let (embed, ignored) = Embed::parse(&STUDY, Scope::Whole, query);
        (embed, ignored.into_iter().map(|i| i.name).collect())
    }

    #[test]
    fn an_ordinary_address_asks_for_no_embed() {
        for query in ["", "?taille=moins-50", "?figure=site", "?integration=0"] {
            assert_eq!(read(query).0.scope, None, "{query}");
        }
    }

    #[test]
    fn an_embed_shows_the_whole_a_chapter_or_a_figure() {
        let chapter = STUDY.chapter_ids().nth(5).expect("seven chapters");
        let site = STUDY.figure_id("site").expect("a figure");
        for (query, scope) in [
            ("?integration=1", Scope::Whole),
            ("?integration=1&chapitre=services", Scope::Chapter(chapter)),
            ("?integration=1&chapitre=nulle-part", Scope::Whole),
            // The figures' own documents are embeds too: see `elsewhere`.
            ("?figure=site&integration=1", Scope::Whole),
        ] {
            assert_eq!(read(query).0.scope, Some(scope), "{query}");
        }
        let plate = STUDY.figure_id("planche-services").expect("a plate");
        let (embed, ignored) = read("?integration=1&figure=planche-services");
        assert_eq!(
            (embed.scope, ignored.len()),
            (Some(Scope::Figure(plate)), 0)
        );
        let (embed, _) = Embed::parse(&STUDY, Scope::Figure(site), "?figure=wifi");
        assert_eq!(embed.scope, Some(Scope::Figure(site)), "the document wins");
    }

    #[test]
    fn any_page_of_the_site_may_be_an_embed() {
        let chapter = Scope::of(&STUDY, "chapitre:services");
        for (page, expected) in [
            ("./", "./?integration=1"),
            ("./?taille=moins-50", "./?taille=moins-50&integration=1"),
            ("../?a=1#figure-site", "../?a=1&integration=1#figure-site"),
        ] {
            let address = embedded(page);
            assert_eq!(address, expected);
            let query = address.split(['?', '#']).nth(1).unwrap_or_default();
            let (embed, _) = Embed::parse(&STUDY, chapter, query);
            assert_eq!(embed.scope, Some(chapter));
        }
    }

    #[test]
    fn options_are_read_and_nonsense_is_named() {
        let query = "?integration=1&commandes=0&verrou=taille%2Ccomparer&annonce=1&childId=a+b%20c";
        let (embed, ignored) = read(query);
        assert_eq!(ignored, [""; 0]);
        assert_eq!(embed.controls, Controls::Hidden);
        assert_eq!((embed.size, embed.comparison), (Lock::Locked, Lock::Locked));
        assert_eq!(embed.announce, Announce::Told);
        assert_eq!(embed.child_id.as_deref(), Some("a b c"));
        let query = "?integration=oui&figure=x&commandes=2&verrou=tout&annonce=&fond=vert\
                     &diagnostic=x&childId=%00";
        let (embed, ignored) = read(query);
        assert_eq!(embed, Embed::default());
        let names = [
            "integration",
            "figure",
            "commandes",
            "verrou",
            "annonce",
            "fond",
            "diagnostic",
            "childId",
        ];
        assert_eq!(ignored, names);
    }

    proptest! {
        #[test]
        fn any_text_is_an_address(text in "\\PC*") {
            let (embed, _) = Embed::parse(&STUDY, Scope::Whole, &text);
            prop_assert!(embed.child_id.is_none_or(|id| id.len() <= LONGEST));
        }
    }
}
