//! Words that readers may not know: where a text first has one, it leads to
//! its definition. Without script that is a link to the page's foot; with it,
//! the definition shows beside the word.

use maud::{Markup, html};

use crate::data::{Study, Term};

/// Words with their definitions, each where its links lead.
pub fn definitions<'a>(terms: impl Iterator<Item = &'a Term>) -> Markup {
    html! {
        dl class="terms" {
            @for term in terms { div id={ "mot-" (term.slug) } { dt { (term.word) } dd { (term.definition) } } }
        }
    }
}

/// The words whose definitions a piece of a page leads to.
pub fn asked<'a>(study: &'a Study, piece: &str) -> Vec<&'a Term> {
    let asked = |term: &&Term| piece.contains(&format!("href=\"#mot-{}\"", term.slug));
    study.terms.iter().filter(asked).collect()
}

/// The definitions that a piece of a page leads to, for a page that has no
/// others; nothing without any.
pub fn glossary(study: &Study, piece: &str) -> Markup {
    let terms = asked(study, piece);
    html! {
        @if !terms.is_empty() {
            details class="glossary" {
                summary { "Les mots de cette figure" }
                (definitions(terms.into_iter()))
            }
        }
    }
}

/// Marks the words of one piece of the page, each at its first place.
#[derive(Debug)]
pub struct Marker {
    left: Vec<&'static Term>,
}

impl Marker {
    pub fn new(study: &'static Study) -> Self {
        Self {
            left: study.terms.iter().collect(),
        }
    }

    /// The text with its first unknown words as links.
    pub fn mark(&mut self, text: &str) -> Markup {
        match self.first(text) {
            None => html! { (text) },
            Some((nth, start, end)) => {
                let term = self.left.remove(nth);
                html! {
                    (self.mark(&text[..start]))
                    a class="term" href={ "#mot-" (term.slug) } { (text[start..end]) }
                    (self.mark(&text[end..]))
                }
            }
        }
    }

    /// The words that a list of names has and that were not marked so far.
    pub fn rest<'a>(&mut self, names: impl Iterator<Item = &'a str>) -> Vec<&'static Term> {
        let mut found = Vec::new();
        for name in names {
            while let Some((nth, ..)) = self.first(name) {
                found.push(self.left.remove(nth));
            }
        }
        found
    }

    /// The word that comes first: which of those left, from where to where.
    fn first(&self, text: &str) -> Option<(usize, usize, usize)> {
        let places = self.left.iter().enumerate().flat_map(|(nth, term)| {
            term.forms.iter().filter_map(move |form| {
                let start = find(text, form)?;
                Some((nth, start, start + form.len()))
            })
        });
        // Of two that begin together, the longer.
        places.min_by_key(|&(_, start, end)| (start, usize::MAX - end))
    }
}

/// Where a word stands as a whole, also with a capital.
fn find(text: &str, word: &str) -> Option<usize> {
    let capital = crate::view::words::capital(word);
    let whole = |start: usize, len: usize| {
        let before = text[..start].chars().next_back();
        let after = text[start + len..].chars().next();
        let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
        !inside(before) && !inside(after)
    };
    [word, capital.as_str()]
        .into_iter()
        .flat_map(|form| text.match_indices(form))
        .filter(|(start, form)| whole(*start, form.len()))
        .map(|(start, _)| start)
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;

    #[test]
    fn the_first_place_of_a_word_leads_to_its_definition() {
        let mut marker = Marker::new(&STUDY);
        let html = marker
            .mark("L’ADSL, puis encore l’ADSL & la fibre.")
            .into_string();
        assert_eq!(
            html,
            "L’<a class=\"term\" href=\"#mot-adsl\">ADSL</a>, puis encore l’ADSL &amp; la \
             <a class=\"term\" href=\"#mot-fibre\">fibre</a>."
        );
        let rest = marker.rest(["Connexion ADSL", "Pare-feu"].into_iter());
        let words: Vec<&str> = rest.iter().map(|t| t.word).collect();
        assert_eq!(words, ["Pare-feu"], "what is marked is not told again");
    }

    #[test]
    fn a_word_is_whole() {
        assert_eq!(find("les téléserveurs", "serveurs"), None);
        assert_eq!(find("un pare-feu-x", "pare-feu"), None);
        assert_eq!(find("Cloud d’abord", "cloud"), Some(0));
    }
}
