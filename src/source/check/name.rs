//! Names that lead nowhere: what is told of them, with the name that was
//! perhaps meant.

use toml::Spanned;

use super::{Check, Names, WHOLE};
use crate::source::table::Row;

/// What a name may be of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Thing {
    Chapter,
    Source,
    Fact,
    Base,
    Indicator,
    Answer,
    Class,
    Population,
}

impl Thing {
    /// The block that declares it in `study.toml`.
    const fn block(self) -> &'static str {
        match self {
            Self::Chapter => "[[chapter]]",
            Self::Source => "[[source]]",
            Self::Fact => "[[fact]]",
            Self::Base => "[[base]]",
            Self::Indicator => "[[indicator]]",
            Self::Answer => "[[answer]]",
            Self::Class => "[[class]]",
            Self::Population => "[[population]]",
        }
    }

    /// How French agrees with the column that names it.
    const fn agreed(self) -> (&'static str, &'static str) {
        match self {
            Self::Chapter | Self::Fact | Self::Indicator => ("inconnu", "déclarez-le"),
            Self::Source | Self::Base | Self::Answer | Self::Class | Self::Population => {
                ("inconnue", "déclarez-la")
            }
        }
    }
}

impl Check<'_> {
    const fn known(&self, thing: Thing) -> &Names {
        match thing {
            Thing::Chapter => &self.chapters,
            Thing::Source => &self.sources,
            Thing::Fact => &self.facts,
            Thing::Base => &self.bases,
            Thing::Indicator => &self.indicators,
            Thing::Answer => &self.answers,
            Thing::Class => &self.classes,
            Thing::Population => &self.populations,
        }
    }

    /// The known name that one is close to.
    fn meant(&self, thing: Thing, slug: &str) -> Option<&str> {
        let whole = (thing == Thing::Population).then_some(WHOLE);
        let names = self.known(thing).0.keys().map(String::as_str);
        let names = names.chain(whole).map(|name| (distance(slug, name), name));
        let nearest = names.min()?;
        let close = nearest.0 <= 2 && nearest.0 < slug.chars().count();
        close.then_some(nearest.1)
    }

    /// The id of a name in a row's column, or a problem.
    pub(super) fn column(
        &mut self,
        row: &Row,
        column: &str,
        thing: Thing,
        slug: &str,
        id: Option<u16>,
    ) -> Option<u16> {
        if id.is_none() {
            let (unknown, declare) = thing.agreed();
            let reason = match (slug, self.meant(thing, slug)) {
                ("", _) => format!(
                    "{column} vide : écrivez dans {column} l’identifiant d’un bloc {}",
                    thing.block()
                ),
                (_, Some(meant)) => format!(
                    "{column} « {slug} » {unknown} de study.toml : vouliez-vous « {meant} » ?"
                ),
                (_, None) => format!(
                    "{column} « {slug} » {unknown} de study.toml : {declare} dans study.toml, ou corrigez la \
                     cellule"
                ),
            };
            self.row_problem(row, reason);
        }
        id
    }

    /// The id of a name used in `study.toml`, or a problem and 0.
    pub(super) fn refer(&mut self, thing: Thing, slug: &Spanned<String>, id: Option<u16>) -> u16 {
        if id.is_none() {
            let next = match self.meant(thing, slug.get_ref()) {
                Some(meant) => format!("vouliez-vous « {meant} » ?"),
                None => "corrigez ce nom, ou ajoutez le bloc".to_owned(),
            };
            let reason = format!(
                "« {} » : aucun bloc {} n’a ce nom ; {next}",
                slug.get_ref(),
                thing.block()
            );
            self.word_problem(slug, reason);
        }
        id.unwrap_or_default()
    }
}

/// How many letters are put, taken or changed between two names.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_put_taken_and_changed_are_counted() {
        for (a, b, far) in [
            ("sit", "site", 1),
            ("site", "site", 0),
            ("stie", "site", 2),
            ("", "site", 4),
            ("téléphone", "telephone", 2),
            ("adsl", "byod", 4),
        ] {
            assert_eq!((distance(a, b), distance(b, a)), (far, far), "{a}, {b}");
        }
    }
}
