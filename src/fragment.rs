//! The parts of a figure that follow the reader's choice, each with the class
//! of the element that holds it.

use maud::{Markup, html};

use crate::view::{Headline, Standing, Table, Told, View};

/// How many parts a figure's words have.
pub const PARTS: usize = 4;

/// Every part of a figure's words, as (class of its element, its content).
pub fn parts(view: &View) -> [(&'static str, Markup); PARTS] {
    [
        ("headline", headline(&view.headline)),
        ("since", html! { (view.since) }),
        ("sentence", html! { (view.sentence) }),
        (
            "table",
            match view.told.as_slice() {
                [] => table(&view.table),
                parts => told(parts),
            },
        ),
    ]
}

pub fn headline(headline: &Headline) -> Markup {
    let class = match headline.standing {
        Standing::Known => "value",
        Standing::Chosen => "value chosen",
        Standing::Wider => "value wider",
        Standing::Missing => "value missing",
    };
    html! {
        @if !headline.value.is_empty() {
            strong class=(class) { (headline.value) "\u{a0}" }
        }
        span class="of" { (headline.of) }
        @if !headline.caution.is_empty() {
            " " span class="caution" { (headline.caution) }
        }
    }
}

pub fn table(table: &Table) -> Markup {
    html! {
        table {
            caption { (table.caption) }
            thead { tr { @for name in &table.head { th scope="col" { (name) } } } }
            tbody {
                @for row in &table.rows {
                    tr class=[row.chosen.then_some("chosen")] {
                        th scope="row" { (row.name) }
                        @for cell in &row.cells { td { (cell) } }
                    }
                }
            }
        }
    }
}

/// Every number of a plate as a sentence, part by part; parts of one name
/// together, for a list has no name twice.
pub fn told(parts: &[Told]) -> Markup {
    let same = |part: &Told, label: &str| part.label == label;
    html! {
        dl {
            @for (nth, first) in parts.iter().enumerate() {
                @if !parts[..nth].iter().any(|part| same(part, &first.label)) {
                    dt { (first.label) }
                    @for sentence in parts[nth..].iter().filter(|part| same(part, &first.label)).flat_map(|part| &part.sentences) {
                        dd class=[sentence.chosen.then_some("chosen")] { (sentence.text) }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Sentence;

    #[test]
    fn a_name_stands_once_with_all_that_is_told_of_it() {
        let told = |label: &str, text: &str| Told {
            label: label.into(),
            sentences: vec![Sentence {
                chosen: false,
                text: text.into(),
            }],
        };
        let list = super::told(&[told("a", "1"), told("b", "2"), told("a", "3")]);
        assert_eq!(
            list.into_string(),
            "<dl><dt>a</dt><dd>1</dd><dd>3</dd><dt>b</dt><dd>2</dd></dl>"
        );
    }

    #[test]
    fn texts_are_escaped() {
        let markup = headline(&Headline {
            value: "<b>".into(),
            ..Headline::default()
        });
        assert!(markup.into_string().contains("&lt;b&gt;"));
    }
}
