//! The number of a row, out of its cells; and what a spreadsheet or a hurried
//! hand leaves in their place.

use super::Check;
use super::name::Thing;
use crate::data::*;
use crate::source::quoted;
use crate::source::table::Row;
use crate::source::text::spaced;

impl Check<'_> {
    /// What is read of a number and where; `None` where a cell is at fault,
    /// each told.
    pub(super) fn reading(
        &mut self,
        row: &Row,
        unit: Option<Unit>,
    ) -> Option<(Reading, Provenance)> {
        let provenance = self.provenance(row);
        let comparator = self.comparator(row);
        if row.valeur.is_empty() {
            let beside = number_in(&row.unite) || number_in(&row.provenance);
            let reason = match (comparator, provenance?) {
                // Told of the cell where the number is.
                (None, _) => return None,
                _ if beside => return None,
                (Some(_), _) if !matches!(row.comparateur.as_str(), "" | "=") => format!(
                    "comparateur « {} » sans valeur : tapez la valeur, ou videz cette cellule",
                    row.comparateur
                ),
                (Some(_), Provenance::Illegible) => {
                    return Some((Reading::Lost, Provenance::Illegible));
                }
                (Some(_), _) => {
                    "valeur absente : tapez-la, ou mettez « manquant » dans provenance".into()
                }
            };
            self.row_problem(row, reason);
            return None;
        }
        let amount = self.amount(row, unit);
        let reading = comparator?(amount?);
        if let Some(unit) = unit {
            self.within(row, reading, unit);
        }
        Some((reading, provenance?))
    }

    fn provenance(&mut self, row: &Row) -> Option<Provenance> {
        match row.provenance.as_str() {
            // A value typed into a lost slot has been read in the report.
            "manquant" if !row.valeur.is_empty() => Some(Provenance::Printed),
            "manquant" => Some(Provenance::Illegible),
            "imprime" => Some(Provenance::Printed),
            "en-mots" => Some(Provenance::InWords),
            "ailleurs" => self
                .column(
                    row,
                    "source",
                    Thing::Source,
                    &row.source,
                    self.sources.id(&row.source),
                )
                .map(|id| Provenance::Elsewhere(SourceId(id))),
            other if number_in(other) => {
                self.misplaced(row, "provenance", other);
                None
            }
            other => {
                let reason = format!(
                    "provenance « {other} » inconnue (imprime, en-mots, ailleurs ou manquant)"
                );
                self.row_problem(row, reason);
                None
            }
        }
    }

    fn comparator(&mut self, row: &Row) -> Option<fn(Tenths) -> Reading> {
        match row.comparateur.as_str() {
            "" | "=" => Some(Reading::Exact),
            ">" => Some(Reading::Above),
            "<" => Some(Reading::Below),
            "~" => Some(Reading::About),
            other if number_in(other) => {
                self.misplaced(row, "comparateur", other);
                None
            }
            other => {
                let reason = format!("comparateur « {other} » inconnu (=, >, < ou ~)");
                self.row_problem(row, reason);
                None
            }
        }
    }

    /// A number that was typed into a cell beside its own.
    pub(super) fn misplaced(&mut self, row: &Row, column: &str, cell: &str) {
        let reason = format!("{column} « {cell} » : un nombre se tape dans la colonne valeur");
        self.row_problem(row, reason);
    }

    /// The number of the cell `valeur`.
    fn amount(&mut self, row: &Row, unit: Option<Unit>) -> Option<Tenths> {
        let typed = row.valeur.as_str();
        let shown = french(typed);
        let percent = matches!(unit, Some(Unit::Share | Unit::Ratio));
        let amount = tenths(typed);
        let reason = match (amount, hundredfold(typed).filter(|_| percent)) {
            (Some(own), Some(meant)) if !quoted::numbers(&row.note).contains(&own) => format!(
                "valeur « {shown} » : un pourcentage s’écrit en pour cent. Tapez {} ; si le rapport imprime \
                 vraiment {1} %, écrivez « {1} % » dans note",
                meant.french(),
                own.french()
            ),
            (Some(_), _) => return amount,
            (None, Some(meant)) => format!(
                "valeur « {shown} » : un pourcentage s’écrit en pour cent. Tapez {}",
                meant.french()
            ),
            (None, None) if number_in(typed) => {
                format!("valeur « {shown} » : tapez le nombre seul, sans « % »")
            }
            (None, None) => {
                format!("valeur « {shown} » : un nombre à une décimale au plus est attendu")
            }
        };
        self.row_problem(row, reason);
        None
    }

    /// What a reading says of a value lies on the scale of its unit.
    fn within(&mut self, row: &Row, reading: Reading, unit: Unit) {
        let Some(amount) = reading.amount() else {
            return;
        };
        let (least, most) = match unit {
            Unit::Share => (0, 1000),
            Unit::Points => (-1000, 1000),
            // A chart would draw what lies beyond its scale at its end.
            Unit::Mean(mean) => (0, i32::from(mean.end) * 10),
            Unit::Ratio => (i32::MIN, i32::MAX),
        };
        let beyond = match reading {
            Reading::Above(_) => amount.0 >= most,
            Reading::Below(_) => amount.0 <= least,
            Reading::Exact(_) | Reading::About(_) | Reading::Lost => false,
        };
        let reason = if !(least..=most).contains(&amount.0) {
            format!(
                "valeur « {} » hors des bornes de l’unité : de {} à {}",
                french(&row.valeur),
                Tenths(least).french(),
                unit.words(Tenths(most))
            )
        } else if beyond {
            format!(
                "« {} » est impossible : corrigez comparateur ou valeur",
                reading.words(unit)
            )
        } else {
            return;
        };
        self.row_problem(row, reason);
    }
}

/// A cell as a French sentence quotes it: a number has a comma.
fn french(cell: &str) -> String {
    let bare = cell.strip_suffix('%').unwrap_or(cell).trim_end();
    match plain(bare).parse::<f64>() {
        Ok(_) => cell.replace('.', ","),
        Err(_) => cell.to_owned(),
    }
}

/// Whether a cell holds a number, perhaps with its sign of percent.
pub(super) fn number_in(cell: &str) -> bool {
    let bare = cell.strip_suffix('%').unwrap_or(cell).trim_end();
    tenths(bare).is_some()
}

/// The note that is published with a number: one that says why there is none
/// is untrue once it is typed.
pub(super) fn note(row: &Row, reading: Reading) -> String {
    let note = spaced(&row.note);
    let start = note.to_lowercase();
    let of_loss = ["illisible", "manquant", "absent de notre copie"];
    let stale = row.provenance == "manquant" && !contradicts(&note)
        || of_loss.iter().any(|reason| start.starts_with(reason));
    match stale && !reading.is_lost() {
        true => String::new(),
        false => note,
    }
}

/// Whether a note says that the report contradicts itself there.
pub(super) fn contradicts(note: &str) -> bool {
    let note = spaced(note).to_lowercase();
    note.starts_with("contradiction\u{a0}:")
}

/// What a cell in a spreadsheet's percent format stands for: it keeps 90 % as
/// 0.9. `None` for what is no such fraction.
fn hundredfold(text: &str) -> Option<Tenths> {
    let value: f64 = plain(text).parse().ok()?;
    let fraction = value != 0.0 && value.abs() < 1.0;
    fraction.then(|| Tenths((value * 1000.0).round() as i32))
}

/// A decimal number with at most one decimal, point or comma, any minus. Zeros
/// at its end are no decimals.
pub fn tenths(text: &str) -> Option<Tenths> {
    let text = plain(text);
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, "0"));
    let negative = whole.starts_with('-');
    let whole: i32 = whole.parse().ok()?;
    let decimal: i32 = match (decimals, decimals.trim_end_matches('0')) {
        ("", _) => return None,
        (_, "") => 0,
        (_, one) => (one.len() == 1).then(|| one.parse().ok())??,
    };
    let amount = whole.checked_mul(10)?;
    Some(Tenths(match negative {
        true => amount - decimal,
        false => amount + decimal,
    }))
}

/// A number as programs write it.
fn plain(text: &str) -> String {
    text.replace(',', ".").replace('−', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_decimal_counts_and_zeros_do_not() {
        for (text, amount) in [
            ("60", Some(600)),
            ("60,00", Some(600)),
            ("1.20", Some(12)),
            ("−0,5", Some(-5)),
            ("8.25", None),
            ("60,", None),
            ("1.+5", None),
            ("", None),
            ("214748365", None),
        ] {
            assert_eq!(tenths(text).map(|t| t.0), amount, "{text}");
        }
        assert!(number_in("46 %") && number_in("46\u{a0}%") && !number_in("%"));
    }

    #[test]
    fn a_percent_format_keeps_fractions() {
        for (text, meant) in [
            ("0,9", Some(900)),
            ("0.47", Some(470)),
            ("-0.125", Some(-125)),
            ("0", None),
            ("1", None),
            ("NaN", None),
        ] {
            assert_eq!(hundredfold(text).map(|t| t.0), meant, "{text}");
        }
    }
}
