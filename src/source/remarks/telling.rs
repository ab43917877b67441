//! Whether a text may tell a number that changed: in digits, or in words such
//! as "deux fois" and "la majorité".

use super::changed::Change;
use crate::data::*;
use crate::source::quoted;
use crate::source::texts::{About, Told};

/// Words that tell some share or ratio, as they stand between spaces.
const WORDS: [&str; 28] = [
    "moitié",
    "tiers",
    "quart",
    "quarts",
    "double",
    "doublé",
    "triple",
    "triplé",
    "deux fois",
    "trois fois",
    "quatre fois",
    "cinq fois",
    "dix fois",
    "un sur",
    "une sur",
    "deux sur",
    "sur deux",
    "sur trois",
    "sur quatre",
    "sur cinq",
    "sur dix",
    "plupart",
    "majorité",
    "majoritaire",
    "majoritaires",
    "majoritairement",
    "minorité",
    "minoritaires",
];
/// Words that tell one share alone.
const OF_ONE_SHARE: [(&str, Tenths); 5] = [
    ("tous", Tenths(1000)),
    ("toutes", Tenths(1000)),
    ("aucun", Tenths(0)),
    ("aucune", Tenths(0)),
    ("stable", Tenths(0)),
];

/// Whether the text is about the number's indicator, and tells the number as
/// it was or as it is, or has words that may.
pub fn tells(told: &Told<'_>, change: &Change, study: &Study) -> bool {
    let indicator = study.indicator(change.indicator);
    let (of_it, numbers) = match &told.about {
        About::These(slugs) => (slugs.contains(&indicator.slug), quoted::digits(told.text)),
        About::Chapter(slug) => (
            in_chapter(study, slug, change.indicator),
            quoted::numbers(told.text),
        ),
        About::Page(page) => (change.pages.contains(page), quoted::numbers(told.text)),
        About::All => (true, quoted::numbers(told.text)),
    };
    let amounts: Vec<Tenths> = [change.old, change.new]
        .iter()
        .filter_map(|reading| Some(Tenths(reading.amount()?.0.abs())))
        .collect();
    let quotes = || numbers.iter().any(|number| amounts.contains(number));
    of_it && (quotes() || in_words(told.text, &amounts))
}

/// Whether a chapter has an indicator or shows it; the synthesis has all.
fn in_chapter(study: &Study, slug: &str, indicator: IndicatorId) -> bool {
    let own = |id: ChapterId| study.chapter(id).slug == slug;
    let shown = |figure: &Figure| own(figure.chapter) && figure.items.contains(&indicator);
    own(study.indicator(indicator).chapter) || study.figures.iter().any(shown)
}

fn in_words(text: &str, amounts: &[Tenths]) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let line = format!(" {} ", words.join(" "));
    let has = |word: &str| line.contains(&format!(" {word} "));
    WORDS.iter().any(|word| has(word))
        || (OF_ONE_SHARE.iter()).any(|(word, share)| has(word) && amounts.contains(share))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_tell_shares() {
        for (text, amounts, told) in [
            ("Deux fois plus de petits", &[Tenths(300)][..], true),
            ("Un service sur deux", &[Tenths(300)], true),
            ("Les trois-quarts des services", &[Tenths(300)], true),
            ("Tous ont internet", &[Tenths(1000), Tenths(980)], true),
            ("Tous ont internet", &[Tenths(980)], false),
            ("La première fois, et la doublure", &[Tenths(300)], false),
        ] {
            assert_eq!(in_words(text, amounts), told, "{text}");
        }
    }
}
