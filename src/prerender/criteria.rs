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
    let entries = match toml::from_str::<List>(text) {
        Ok(list) => list.criterion,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            return Err(vec![format!("{FILE}:{} : {}", line(at), error.message())]);
        }
    };
    let mut problems = Vec::new();
    for (nth, entry) in entries.iter().enumerate() {
        for (at, reason) in faults(&entries[..nth], entry) {
            let number = entry.number.get_ref();
            problems.push(format!(
                "{FILE}:{} : critère « {number} » : {reason}",
                line(at)
            ));
        }
    }
    let given = |number: &String| entries.iter().any(|e| e.number.get_ref() == number);
    for number in numbers().filter(|number| !given(number)) {
        problems.push(format!("{FILE} : critère « {number} » absent"));
    }
    if problems.is_empty() {
        Ok(entries.into_iter().filter_map(Entry::criterion).collect())
    } else {
        Err(problems)
    }
}

/// What is wrong with an entry after those before it, and where.
fn faults(before: &[Entry], entry: &Entry) -> Vec<(usize, String)> {
    let mut faults = Vec::new();
    let place = |entry: &Entry| numbers().position(|n| n == *entry.number.get_ref());
    let mut number = |reason: &str| faults.push((entry.number.span().start, reason.to_owned()));
    if place(entry).is_none() {
        number("inconnu du RGAA 4.1");
    } else if before
        .iter()
        .any(|e| e.number.get_ref() == entry.number.get_ref())
    {
        number("déjà donné plus haut");
    } else if before.iter().filter_map(place).max() > place(entry) {
        number("à ranger dans l’ordre");
    }
    if entry.title.trim().is_empty() {
        number("sans titre");
    }
    let reason = match entry.status() {
        None => {
            let known = Status::EACH.map(Status::name).join(", ");
            format!("état « {} » inconnu ({known})", entry.status.get_ref())
        }
        Some(Status::Met) if entry.evidence.is_empty() => "respecté, mais sans preuve".into(),
        Some(Status::NotMet | Status::NotApplicable | Status::Person)
            if entry.note.trim().is_empty() =>
        {
            "sans note pour dire pourquoi".into()
        }
        Some(Status::Met | Status::NotMet | Status::NotApplicable | Status::Person) => {
            return faults;
        }
    };
    faults.push((entry.status.span().start, reason));
    faults
}

impl Entry {
    fn status(&self) -> Option<Status> {
        let name = self.status.get_ref();
        Status::EACH.into_iter().find(|s| s.name() == name)
    }

    fn criterion(self) -> Option<Criterion> {
        Some(Criterion {
            status: self.status()?,
            number: self.number.into_inner(),
            title: self.title,
            evidence: self.evidence,
            note: self.note,
        })
    }
}
