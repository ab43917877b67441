//! `assets/accessibilite.toml`: what each criterion of RGAA 4.1 comes to on
//! this site, checked so that none is forgotten and none is only claimed.
//!
//! Messages are in French, like those of the publisher's other files.

use serde::Deserialize;
use toml::Spanned;

const FILE: &str = "assets/accessibilite.toml";

/// The themes of RGAA 4.1, and how many criteria each has.
pub const THEMES: [(&str, usize); 13] = [
    ("Images", 9),
    ("Cadres", 2),
    ("Couleurs", 3),
    ("Multimédia", 13),
    ("Tableaux", 8),
    ("Liens", 2),
    ("Scripts", 5),
    ("Éléments obligatoires", 10),
    ("Structuration de l’information", 4),
    ("Présentation de l’information", 14),
    ("Formulaires", 13),
    ("Navigation", 11),
    ("Consultation", 12),
];

/// What a criterion comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Tests show it.
    Met,
    NotMet,
    NotApplicable,
    /// Only a person can tell.
    Person,
}

impl Status {
    pub const EACH: [Self; 4] = [Self::Met, Self::NotMet, Self::NotApplicable, Self::Person];

    /// The name in the file.
    const fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::NotApplicable => "not-applicable",
            Self::Person => "person",
        }
    }
}

/// A criterion as the page tells it.
#[derive(Clone, Debug)]
pub struct Criterion {
    pub number: String,
    pub title: String,
    pub status: Status,
    /// The tests that show it, as `room::test`.
    pub evidence: Vec<String>,
    pub note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    criterion: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    number: Spanned<String>,
    title: String,
    status: Spanned<String>,
    #[serde(default)]
    evidence: Vec<String>,
    #[serde(default)]
    note: String,
}

/// The numbers of all criteria, in order: "1.1" to "13.12".
pub fn numbers() -> impl Iterator<Item = String> {
    THEMES
        .iter()
        .enumerate()
        .flat_map(|(theme, &(_, count))| (1..=count).map(move |nth| format!("{}.{nth}", theme + 1)))
}

/// Reads and checks the list.
///
/// # Errors
/// Every problem at once, each with file and, where it has one, line.
pub fn read(text: &str) -> Result<Vec<Criterion>, Vec<String>> {
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    let list: List = toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        vec![format!("{FILE}:{} : {}", line(at), error.message())]
    })?;
    let mut problems = Vec::new();
    let mut left: Vec<String> = numbers().collect();
    let mut last = 0;
    let mut criteria = Vec::new();
    for entry in list.criterion {
        let number = entry.number.get_ref().clone();
        let mut problem = |span: std::ops::Range<usize>, reason: String| {
            let line = line(span.start);
            problems.push(format!("{FILE}:{line} : critère « {number} » : {reason}"));
        };
        match (
            numbers().position(|n| n == number),
            left.iter().position(|n| *n == number),
        ) {
            (None, _) => problem(entry.number.span(), "absent du RGAA 4.1".into()),
            (Some(_), None) => problem(entry.number.span(), "déjà donné plus haut".into()),
            (Some(place), Some(at)) => {
                left.remove(at);
                if place < last {
                    problem(entry.number.span(), "à ranger dans l’ordre".into());
                }
                last = place;
            }
        }
        if entry.title.trim().is_empty() {
            problem(entry.number.span(), "sans titre".into());
        }
        let name = entry.status.get_ref();
        let Some(status) = Status::EACH.into_iter().find(|s| s.name() == name) else {
            let known = Status::EACH.map(Status::name).join(", ");
            problem(
                entry.status.span(),
                format!("état « {name} » inconnu ({known})"),
            );
            continue;
        };
        let lacks = match status {
            Status::Met if entry.evidence.is_empty() => "respecté, mais sans preuve",
            Status::NotMet | Status::NotApplicable | Status::Person if entry.note.is_empty() => {
                "sans note pour le dire"
            }
            Status::Met | Status::NotMet | Status::NotApplicable | Status::Person => "",
        };
        if !lacks.is_empty() {
            problem(entry.status.span(), lacks.into());
        }
        criteria.push(Criterion {
            number,
            title: entry.title,
            status,
            evidence: entry.evidence,
            note: entry.note,
        });
    }
    problems.extend(
        left.iter()
            .map(|number| format!("{FILE} : critère « {number} » absent")),
    );
    if problems.is_empty() {
        Ok(criteria)
    } else {
        Err(problems)
    }
}
