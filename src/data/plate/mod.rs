//! The plates: one composed picture a chapter, as the publisher declares them.

mod form;
mod role;

use super::id::{AnswerId, FactId, IndicatorId};
use super::population::PopulationId;
pub use form::{Form, Room};
pub use role::{Role, Takes};

/// A plate as declared: its form and what plays which part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plate {
    pub form: Form,
    /// In the order of reading.
    pub parts: &'static [Part],
}

/// One part of a plate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub role: Role,
    pub subject: Subject,
    /// The name on the mark.
    pub label: &'static str,
    /// What this part and the next are called together; empty where nothing
    /// is said.
    pub group: &'static str,
}

/// What a part tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Numbers of an indicator: of one answer, of one class, or as the role
    /// takes them.
    Indicator {
        id: IndicatorId,
        answer: Option<AnswerId>,
        population: PopulationId,
    },
    /// A count about the survey.
    Fact(FactId),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back() {
        for form in Form::EACH {
            assert_eq!(Form::from_slug(form.slug()), Some(form));
            for (role, fewest, most) in form.roles() {
                assert!(fewest <= most && *most > 0, "{form:?} {role:?}");
            }
        }
        for role in Role::EACH {
            assert_eq!(Role::from_slug(role.slug()), Some(role));
            let played = Form::EACH.iter().flat_map(|form| form.roles());
            assert!(
                played.into_iter().any(|(r, _, _)| *r == role),
                "{role:?} in no form"
            );
        }
        assert_eq!(Form::from_slug("tree"), None);
    }
}
