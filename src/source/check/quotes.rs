//! Words and rows need each other.

use toml::Spanned;

use super::{Check, Lines};
use crate::data::*;
use crate::source::quoted;
use crate::source::table::Row;
use crate::source::texts::{About, Need, Quotes};

impl Check<'_> {
    /// Words without a row, and rows without a place on the page. A row that is
    /// refused is one: it has its own message.
    pub(super) fn unused(&mut self) {
        let wording = self.wording;
        let figures = || wording.figure.iter().flat_map(|f| &f.items);
        for indicator in &wording.indicator {
            self.without_row("indicator", &indicator.slug, |row| &row.indicateur);
            let slug = indicator.slug.get_ref();
            if !figures().any(|item| item.get_ref() == slug) {
                let reason = format!("[[indicator]] « {slug} » : dans aucune figure");
                self.word_problem(&indicator.slug, reason);
            }
        }
        for answer in &wording.answer {
            self.without_row("answer", &answer.slug, |row| &row.modalite);
        }
        for base in &wording.base {
            self.without_row("base", &base.slug, |row| &row.base);
        }
    }

    fn without_row(&mut self, kind: &str, name: &Spanned<String>, cell: fn(&Row) -> &String) {
        let mut rows = self.accepted.iter().chain(&self.refused);
        let found = rows.any(|row| cell(row) == name.get_ref());
        if !found && self.lines == Lines::Read {
            let slug = name.get_ref();
            let reason = format!("[[{kind}]] « {slug} » : aucune ligne dans observations.csv");
            self.word_problem(name, reason);
        }
    }

    /// Whether an indicator has rows, and all of them were read: what it lacks
    /// then is a fault of the words.
    pub(super) fn read_in_full(&self, indicator: &str) -> bool {
        let own = |rows: &[&Row]| rows.iter().any(|row| row.indicateur == indicator);
        self.lines == Lines::Read && own(&self.accepted) && !own(&self.refused)
    }

    /// Texts that are empty, or that quote a number which is no longer in the
    /// table.
    pub(super) fn texts(&mut self, observations: &[Observation]) {
        let facts = self.wording.fact.iter();
        let counts: Vec<Tenths> = facts.filter_map(|fact| fact.value?.tenths()).collect();
        for told in self.wording.texts() {
            if told.text.trim().is_empty() && told.need == Need::Required {
                let reason = format!("{} : {} est vide", told.of, told.field);
                self.word_problem(told.text, reason);
            }
            if told.quotes == Quotes::Free {
                continue;
            }
            let known = |o: &&Observation| match &told.about {
                About::These(slugs) => {
                    let id = |slug: &&str| self.indicators.id(slug) == Some(o.indicator.0);
                    slugs.iter().any(id)
                }
                About::Chapter(_) | About::Page(_) | About::All => true,
            };
            let mut strays = quoted::strays(told.text, observations.iter().filter(known));
            strays.retain(|(n, _)| !counts.contains(n) && !self.may_be_refused(&told.about, *n));
            if let Some((number, sign)) = strays.first() {
                let reason = format!(
                    "{} : le texte cite {}, que observations.csv ne donne pas ou plus ; corrigez l’un ou l’autre",
                    told.of,
                    sign.words(*number)
                );
                self.word_problem(told.text, reason);
            }
        }
    }

    /// Whether a number may be what a refused row meant: 82 of « 820 » or
    /// « 82 % », anything of a cell without digits. The row has its own message,
    /// and the text none until it is mended.
    fn may_be_refused(&self, about: &About<'_>, number: Tenths) -> bool {
        let digits = |text: &str| {
            let all: String = text.chars().filter(char::is_ascii_digit).collect();
            all.trim_matches('0').to_owned()
        };
        let own = digits(&number.french());
        let mut rows = self.refused.iter().filter(|row| match about {
            About::These(slugs) => slugs.contains(&row.indicateur.as_str()),
            About::Chapter(_) | About::Page(_) | About::All => true,
        });
        let meant = rows.any(|row| {
            let typed = digits(&row.valeur);
            typed.contains(&own) || own.contains(&typed)
        });
        meant || self.lines == Lines::Unread
    }
}
