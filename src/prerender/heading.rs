//! Headings whose level follows from the document that they stand in: each
//! document has one of the first level.

use maud::{Markup, html};

use crate::embed::Scope;

/// How deep a heading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    First,
    Second,
    Third,
}

impl Level {
    /// What a document is about is its first: a chapter, or a figure alone.
    pub(super) fn of_chapter(scope: Scope) -> Self {
        match scope {
            Scope::Whole | Scope::File => Self::Second,
            Scope::Chapter(_) | Scope::Figure(_) => Self::First,
        }
    }

    /// Of what stands within a chapter, figures aside.
    pub(super) fn within_chapter(scope: Scope) -> Self {
        match scope {
            Scope::Whole | Scope::File => Self::Third,
            Scope::Chapter(_) => Self::Second,
            Scope::Figure(_) => Self::First,
        }
    }
}

/// A heading, with the name that references lead to, and its class.
pub(super) fn heading(
    level: Level,
    id: Option<&str>,
    class: Option<&str>,
    words: &Markup,
) -> Markup {
    match level {
        Level::First => html! { h1 id=[id] class=[class] { (words) } },
        Level::Second => html! { h2 id=[id] class=[class] { (words) } },
        Level::Third => html! { h3 id=[id] class=[class] { (words) } },
    }
}
