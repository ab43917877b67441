//! What a reader has chosen, and its form in the address.

use crate::data::{ChapterId, FigureId, SizeId, Study};

/// Whether the compared year is shown beside the edition’s.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Comparison {
    #[default]
    Off,
    On,
}

impl Comparison {
    /// What a reader may choose of a study that compares with this year;
    /// nothing, where it compares with none.
    pub fn each(compared: Option<u16>) -> &'static [Self] {
        match compared {
            Some(_) => &[Self::Off, Self::On],
            None => &[Self::Off],
        }
    }
}

/// Whether figures move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Motion {
    /// As the reader's device asks.
    #[default]
    AsDevice,
    Off,
    On,
}

/// Which scheme the page takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the reader's device asks.
    #[default]
    Auto,
    Light,
    Dark,
}

impl Theme {
    pub const EACH: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The name in the address and in messages.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "clair",
            Self::Dark => "sombre",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|theme| theme.slug() == slug)
    }
}

/// The reader's choices. Every combination is legal; a figure that is shown
/// alone brings its chapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Selection {
    pub chapter: ChapterId,
    pub size: SizeId,
    pub comparison: Comparison,
    /// The one figure that is presented in large.
    pub shown: Option<FigureId>,
    pub motion: Motion,
    pub theme: Theme,
}

/// A parameter of an address that was ours and made no sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    pub name: String,
    pub value: String,
}

impl Selection {
    /// Reads the query of an address, with or without its `?`. Never fails:
    /// foreign parameters are passed over, and an unknown value of one of
    /// ours is reported and leaves the default. The first good value counts.
    pub fn parse(study: &Study, query: &str) -> (Self, Vec<Ignored>) {
        let (mut chapter, mut size, mut comparison, mut shown) = (None, None, None, None);
        let (mut motion, mut theme) = (None, None);
        let mut ignored = Vec::new();
        for pair in query.trim_start_matches('?').split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let known = match name {
                "chapitre" => study
                    .chapter_id(value)
                    .map(|id| *chapter.get_or_insert(id))
                    .is_some(),
                "taille" => study
                    .size_meant(value)
                    .map(|s| *size.get_or_insert(s))
                    .is_some(),
                "comparer" => study
                    .survey
                    .compared
                    .is_some_and(|year| value == year.to_string())
                    .then(|| *comparison.get_or_insert(Comparison::On))
                    .is_some(),
                "animation" => match value {
                    "0" => Some(Motion::Off),
                    "1" => Some(Motion::On),
                    _ => None,
                }
                .map(|m| *motion.get_or_insert(m))
                .is_some(),
                "theme" => Theme::from_slug(value)
                    .map(|t| *theme.get_or_insert(t))
                    .is_some(),
                "presentation" => study
                    .presents()
                    .find(|&id| study.figure(id).slug == value)
                    .map(|id| *shown.get_or_insert(id))
                    .is_some(),
                _ => true,
            };
            if !known {
                ignored.push(Ignored {
                    name: name.into(),
                    value: value.into(),
                });
            }
        }
        let selection = Self {
            chapter: shown
                .map(|id| study.figure(id).chapter)
                .or(chapter)
                .unwrap_or_default(),
            size: size.unwrap_or_default(),
            comparison: comparison.unwrap_or_default(),
            shown,
            motion: motion.unwrap_or_default(),
            theme: theme.unwrap_or_default(),
        };
        (selection, ignored)
    }

    /// The query that gives this selection, with its `?`; empty for the
    /// default. Only what differs from the default is written.
    pub fn query(self, study: &Study) -> String {
        let mut parts = Vec::new();
        if let Some(id) = self.shown {
            parts.push(("presentation=", study.figure(id).slug));
        } else if self.chapter != ChapterId::default() {
            parts.push(("chapitre=", study.chapter(self.chapter).slug));
        }
        if self.size != SizeId::ALL {
            parts.push(("taille=", study.size(self.size).slug));
        }
        let year = study.survey.before().to_string();
        if self.comparison == Comparison::On && study.survey.compared.is_some() {
            parts.push(("comparer=", &year));
        }
        match self.motion {
            Motion::AsDevice => {}
            Motion::Off => parts.push(("animation=", "0")),
            Motion::On => parts.push(("animation=", "1")),
        }
        if self.theme != Theme::Auto {
            parts.push(("theme=", self.theme.slug()));
        }
        let mut query = String::new();
        for (name, value) in parts {
            query.push(if query.is_empty() { '?' } else { '&' });
            query += name;
            query += value;
        }
        query
    }

    /// Every selection of a study; one that compares with no other year has
    /// half as many.
    pub fn each(study: &Study) -> impl Iterator<Item = Self> + use<> {
        let comparisons = Comparison::each(study.survey.compared);
        let sizes = study.sizes.len() as u8;
        study.chapter_ids().flat_map(move |chapter| {
            (0..sizes).map(SizeId).flat_map(move |size| {
                comparisons.iter().map(move |&comparison| Self {
                    chapter,
                    size,
                    comparison,
                    shown: None,
                    ..Self::default()
                })
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use proptest::prelude::*;

    #[test]
    fn every_selection_survives_its_address() {
        let mut count = 0;
        for selection in Selection::each(&STUDY) {
            let (back, ignored) = Selection::parse(&STUDY, &selection.query(&STUDY));
            assert_eq!((back, ignored), (selection, vec![]));
            count += 1;
        }
        assert_eq!(count, 56);
    }

    #[test]
    fn a_figure_that_is_shown_brings_its_chapter() {
        for id in STUDY.shows() {
            let query = format!("?chapitre=usages&presentation={}", STUDY.figure(id).slug);
            let (selection, ignored) = Selection::parse(&STUDY, &query);
            assert_eq!((selection.shown, ignored), (Some(id), vec![]));
            assert_eq!(selection.chapter, STUDY.figure(id).chapter);
            let (back, _) = Selection::parse(&STUDY, &selection.query(&STUDY));
            assert_eq!(back, selection);
        }
        let (selection, ignored) = Selection::parse(&STUDY, "?presentation=planche-ouverture");
        let opening = STUDY.figure_id("planche-ouverture");
        assert_eq!((selection.shown, ignored), (opening, vec![]));
    }

    #[test]
    fn motion_survives_its_address() {
        for motion in [Motion::AsDevice, Motion::Off, Motion::On] {
            let selection = Selection {
                motion,
                ..Selection::default()
            };
            let (back, ignored) = Selection::parse(&STUDY, &selection.query(&STUDY));
            assert_eq!((back, ignored), (selection, vec![]));
        }
        assert_eq!(Selection::parse(&STUDY, "?animation=2").1.len(), 1);
    }

    /// A study that compares with no other year has no such choice, and says
    /// that it ignored one.
    #[test]
    fn a_study_without_a_compared_year_ignores_the_comparison() {
        let alone = Study {
            survey: crate::data::Survey {
                compared: None,
                ..STUDY.survey.clone()
            },
            ..STUDY.clone()
        };
        let (selection, ignored) = Selection::parse(&alone, "?comparer=2011&taille=moins-50");
        assert_eq!(selection.comparison, Comparison::Off);
        assert_eq!((ignored.len(), ignored[0].name.as_str()), (1, "comparer"));
        assert_eq!(Selection::each(&alone).count(), 28);
        let alone: &'static Study = Box::leak(Box::new(alone));
        let mut app = crate::app::App::new(alone, crate::embed::Scope::Whole);
        let effects = app.update(crate::app::Event::Compared(Comparison::On));
        assert_eq!(effects, []);
    }

    #[test]
    fn the_scheme_survives_its_address() {
        for theme in Theme::EACH {
            let selection = Selection {
                theme,
                ..Selection::default()
            };
            let (back, ignored) = Selection::parse(&STUDY, &selection.query(&STUDY));
            assert_eq!((back, ignored), (selection, vec![]));
        }
        assert_eq!(Selection::parse(&STUDY, "?theme=dark").1.len(), 1);
    }

    #[test]
    fn nonsense_is_named_and_ignored() {
        let query =
            "?utm_source=x&taille=nonsense&taille=moins-50&taille=plus-100&comparer=1999&chapitre";
        let (selection, ignored) = Selection::parse(&STUDY, query);
        assert_eq!(selection.size, SizeId::UNDER_50);
        assert_eq!(selection.comparison, Comparison::Off);
        let names: Vec<&str> = ignored.iter().map(|i| i.name.as_str()).collect();
        assert_eq!(names, ["taille", "comparer", "chapitre"]);
    }

    /// Links outlive what an edition lets readers choose.
    #[test]
    fn an_address_of_before_leads_to_the_size_around_it() {
        for (asked, meant) in [
            ("moins-20", "moins-50"),
            ("20-49", "moins-50"),
            ("100-plus", "plus-100"),
        ] {
            let (selection, ignored) = Selection::parse(&STUDY, &format!("?taille={asked}"));
            assert_eq!(ignored, [], "{asked}");
            assert_eq!(selection.query(&STUDY), format!("?taille={meant}"));
        }
        for asked in ["20-plus", "50-plus", "moins-100", "ensemble"] {
            let (selection, ignored) = Selection::parse(&STUDY, &format!("?taille={asked}"));
            assert_eq!((selection.size, ignored.len()), (SizeId::ALL, 1), "{asked}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_an_address(text in "\\PC*") {
            let (selection, _) = Selection::parse(&STUDY, &text);
            let (again, _) = Selection::parse(&STUDY, &selection.query(&STUDY));
            prop_assert_eq!(again, selection);
        }
    }
}
