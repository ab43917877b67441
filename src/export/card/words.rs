//! What is written on a card.

use super::super::figure;
use super::Caption;
use crate::data::{SizeId, Study};
use crate::selection::{Comparison, Selection};
use crate::view::{Standing, View};

/// Everything that is written on a card.
pub(super) struct Words {
    pub(super) kicker: String,
    pub(super) title: String,
    pub(super) about: String,
    pub(super) value: String,
    pub(super) standing: Standing,
    pub(super) of: String,
    pub(super) caution: String,
    pub(super) since: String,
    pub(super) choice: String,
    /// Whether a size was chosen.
    pub(super) sized: bool,
    pub(super) notes: Vec<String>,
    pub(super) source: String,
    pub(super) address: String,
    pub(super) revision: String,
}

impl Words {
    pub(super) fn new(study: &Study, view: &View, selection: Selection, caption: &Caption) -> Self {
        let survey = &study.survey;
        let size = if selection.size == SizeId::ALL {
            "Toutes les tailles".to_owned()
        } else {
            format!(
                "Taille choisie\u{a0}: {}",
                study.size(selection.size).bare()
            )
        };
        let years = match (selection.comparison, survey.compared) {
            (Comparison::On, Some(compared)) => format!("{} et {compared}", survey.edition),
            (Comparison::On, None) | (Comparison::Off, _) => survey.edition.to_string(),
        };
        Self {
            kicker: format!("{} · {}", survey.title, survey.territory),
            title: caption.title.clone(),
            about: view.figure.about.into(),
            value: view.headline.value.clone(),
            standing: view.headline.standing,
            of: view.headline.of.clone(),
            caution: view.headline.caution.clone(),
            since: view.since.clone(),
            choice: format!("{size} · {years}"),
            sized: selection.size != SizeId::ALL,
            notes: caption.notes.clone(),
            source: figure::source(study, view),
            address: caption.address.clone(),
            revision: format!("Données\u{a0}: révision {}", study.revision),
        }
    }
}
