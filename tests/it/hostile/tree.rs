//! A document as a browser reads it, and what it is made of.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{ElementRef, Html};

/// What makes a browser do something, or go somewhere.
const ACTIVE: [&str; 18] = [
    "href",
    "src",
    "srcset",
    "action",
    "formaction",
    "data",
    "poster",
    "style",
    "class",
    "id",
    "name",
    "type",
    "rel",
    "http-equiv",
    "role",
    "data-figure",
    "data-act",
    "value",
];

/// What a document is made of, whatever its words.
#[derive(Debug, Default, PartialEq)]
pub struct Build {
    /// Elements, each with what holds it and the names of its attributes.
    pub shapes: BTreeSet<String>,
    /// Values of attributes that do something.
    pub actions: BTreeSet<String>,
    /// How many elements there are of each name, but for those of pictures,
    /// in which lines break where words are wide.
    pub counts: BTreeMap<String, usize>,
}

/// Reads a whole document.
pub fn document(html: &str) -> Html {
    Html::parse_document(html)
}

/// Reads a part as it is set into the page by the module.
pub fn part(html: &str) -> Html {
    Html::parse_fragment(html)
}

impl Build {
    pub fn add(&mut self, html: &Html) {
        for element in elements(html) {
            let value = element.value();
            let parent = element.parent().and_then(ElementRef::wrap);
            let parent = parent.map_or("", |parent| parent.value().name());
            let mut names: Vec<&str> = value.attrs().map(|(name, _)| name).collect();
            names.sort_unstable();
            let shape = format!("{parent} > {} [{}]", value.name(), names.join(" "));
            self.shapes.insert(shape);
            for (name, content) in value.attrs() {
                if ACTIVE.contains(&name) || name.starts_with("on") {
                    self.actions
                        .insert(format!("{} {name}={content}", value.name()));
                }
            }
            if !element
                .ancestors()
                .filter_map(ElementRef::wrap)
                .any(|a| a.value().name() == "svg")
            {
                *self.counts.entry(value.name().to_owned()).or_default() += 1;
            }
        }
    }

    pub fn of(html: &Html) -> Self {
        let mut build = Self::default();
        build.add(html);
        build
    }

    /// Panics unless this is made of nothing that the other is not made of.
    pub fn within(&self, other: &Self) {
        let shapes: Vec<_> = self.shapes.difference(&other.shapes).collect();
        assert!(shapes.is_empty(), "new elements: {shapes:#?}");
        let actions: Vec<_> = self.actions.difference(&other.actions).collect();
        assert!(actions.is_empty(), "new values: {actions:#?}");
        assert_eq!(self.counts, other.counts);
    }
}

/// All that is seen, heard or told to other programs.
pub fn words(html: &Html) -> String {
    let mut words = String::new();
    for element in elements(html) {
        for (_, content) in element.value().attrs() {
            words += content;
            words.push('\n');
        }
    }
    for text in html.root_element().text() {
        words += text;
    }
    words
}

fn elements(html: &Html) -> impl Iterator<Item = ElementRef<'_>> {
    html.tree.nodes().filter_map(ElementRef::wrap)
}
