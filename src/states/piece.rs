//! Words cut into pieces that other words have too, so that each stands in a
//! file once: at tags, at brackets and full stops, and where words of the study
//! begin and end.

use crate::data::Study;

/// What stands before a phrase (tags, a space or nothing), and the phrase.
pub type Piece = (String, String);

/// Words of a study that a text is cut at, the longest first.
#[derive(Clone, Debug)]
pub struct Vocabulary(Vec<String>);

impl Vocabulary {
    pub fn of(study: &Study) -> Self {
        let mut words = Vec::new();
        for class in study.populations {
            words.extend([class.label, class.short, class.complement].map(str::to_owned));
        }
        for size in study.sizes {
            words.extend([size.label, size.complement].map(str::to_owned));
        }
        for asked in study.indicators {
            words.extend([asked.label, asked.predicate].map(str::to_owned));
        }
        for answer in study.answers {
            words.extend([answer.label, answer.predicate].map(str::to_owned));
        }
        words.extend(study.bases.iter().map(|base| base.of.to_owned()));
        for figure in study.figures {
            words.push(figure.reading.words(figure.unit));
            words.push(study.of_whom(figure));
        }
        words.retain(|word| !word.is_empty());
        words.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        words.dedup();
        Self(words)
    }

    /// The pieces of a text or of HTML: one after the other, they are it again.
    pub fn cut(&self, mut text: &str) -> Vec<Piece> {
        let mut pieces = Vec::new();
        while !text.is_empty() {
            let (tags, rest) = text.split_at(tags(text));
            let end = rest.find('<').unwrap_or(rest.len());
            let (words, rest) = rest.split_at(rest[..end].trim_end_matches(' ').len());
            let first = pieces.len();
            self.phrases(words, &mut pieces);
            match pieces.get_mut(first) {
                Some((before, _)) => before.insert_str(0, tags),
                None => pieces.push((tags.to_owned(), String::new())),
            }
            text = rest;
        }
        pieces
    }

    fn phrases(&self, text: &str, pieces: &mut Vec<Piece>) {
        let mut begin = 0;
        for end in self.cuts(text) {
            // A space goes with what follows it.
            let end = text[..end].trim_end_matches(' ').len();
            if end > begin {
                let phrase = text[begin..end].trim_start_matches(' ');
                let before = &text[begin..end - phrase.len()];
                pieces.push((before.to_owned(), phrase.to_owned()));
                begin = end;
            }
        }
    }

    /// Where pieces of a text end.
    fn cuts(&self, text: &str) -> Vec<usize> {
        let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        let mut cuts = Vec::new();
        let mut after = 0;
        for (at, _) in text.char_indices() {
            let (said, rest) = text.split_at(at);
            if at < after || !apart(said.chars().next_back()) {
                continue;
            }
            if said.ends_with(". ") || said.ends_with(") ") || rest.starts_with(['(', '\u{202f}']) {
                cuts.push(at);
            }
            let word = self.0.iter().find(|word| {
                let after = rest.strip_prefix(word.as_str());
                after.is_some_and(|after| apart(after.chars().next()))
            });
            if let Some(word) = word {
                after = at + word.len();
                cuts.extend([at, after]);
            }
        }
        cuts.push(text.len());
        cuts
    }
}

/// How long the tags are that a text begins with, and the spaces between and
/// after them.
fn tags(text: &str) -> usize {
    let mut rest = text;
    while rest.trim_start_matches(' ').starts_with('<') {
        let end = rest.find('>').map_or(rest.len(), |end| end + 1);
        rest = &rest[end..];
    }
    let after = rest.trim_start_matches(' ');
    if rest.len() < text.len() || after.is_empty() {
        rest = after;
    }
    text.len() - rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use proptest::prelude::*;

    fn whole(pieces: Vec<Piece>) -> String {
        let pieces = pieces
            .into_iter()
            .flat_map(|(before, phrase)| [before, phrase]);
        pieces.collect()
    }

    proptest! {
        #[test]
        fn pieces_are_the_text_again(text in "[ <>(.)a-z%\u{202f}é]*") {
            let vocabulary = Vocabulary(vec!["ab".into(), "é".into(), "a".into()]);
            prop_assert_eq!(whole(vocabulary.cut(&text)), text);
        }
    }

    #[test]
    fn words_of_the_study_and_brackets_are_pieces() {
        let text = "61\u{202f}% des services publics ont un site internet (2018, p.\u{a0}39).";
        let pieces = Vocabulary::of(&STUDY).cut(&format!("<b>{text}</b>"));
        let pieces: Vec<_> = pieces
            .iter()
            .map(|(b, p)| (b.as_str(), p.as_str()))
            .collect();
        assert_eq!(
            pieces,
            [
                ("<b>", "61\u{202f}%"),
                (" ", "des services publics"),
                (" ", "ont un site internet"),
                (" ", "(2018, p.\u{a0}39)."),
                ("</b>", ""),
            ]
        );
    }
}
