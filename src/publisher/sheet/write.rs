//! Rows and words as a workbook. Written from a study that was checked, so
//! that each row is an observation and every list is what the study declares.

use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, DataValidationErrorStyle, Format, FormatPattern,
    Formula, IgnoreError, Workbook, Worksheet, XlsxError,
};

use super::columns::{INTRODUCTION, MEANINGS};
use super::{ABOUT, DIGEST, LISTS, ROWS, digest};
use crate::data::{Kind, Measure, Study};
use crate::source::revision;
use crate::source::table::columns::ASIDE;
use crate::source::table::{COLUMNS, Row};
use crate::typeset::typeset;

/// How wide each column is, in characters; those beside the table follow.
const WIDTHS: [f64; 17] = [
    9.0, 14.0, 30.0, 22.0, 16.0, 14.0, 8.0, 13.0, 7.0, 9.0, 11.0, 13.0, 20.0, 40.0, 12.0, 36.0,
    60.0,
];

/// Rows under the last that lists and formats are ready for.
const SPARE: u32 = 200;

/// All that the workbook says: what it is written from, and what tells
/// whether a file that is there says the same.
#[derive(Debug)]
pub struct Content<'a> {
    rows: &'a [Row],
    /// Beside each row: its indicator's label, and the figure that shows it.
    beside: Vec<[&'static str; 2]>,
    lists: Vec<(&'static str, Vec<String>)>,
    digest: String,
}

impl<'a> Content<'a> {
    /// The study's own rows, in their order.
    pub fn new(rows: &'a [Row], study: &Study) -> Self {
        Self {
            rows,
            beside: study
                .observations
                .iter()
                .take(rows.len())
                .map(|o| beside(study, o))
                .collect(),
            lists: lists(study),
            digest: digest(rows),
        }
    }

    /// Which rows the file is written from, and which words are beside them.
    pub fn mark(&self) -> String {
        let aside: Vec<&str> = self.beside.iter().flatten().copied().collect();
        let lists = self
            .lists
            .iter()
            .flat_map(|(_, names)| names.iter().map(String::as_str));
        let all: Vec<&str> = aside.into_iter().chain(lists).collect();
        format!("{}-{}", self.digest, revision::of(&all))
    }

    /// # Errors
    /// Only what the writer of workbooks refuses: none of it is a publisher's.
    pub fn workbook(&self) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        self.numbers(book.add_worksheet().set_name(ROWS)?)?;
        self.about(book.add_worksheet().set_name(ABOUT)?)?;
        self.vocabularies(book.add_worksheet().set_name(LISTS)?)?;
        book.save_to_buffer()
    }

    fn numbers(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let head = Format::new()
            .set_bold()
            .set_border_bottom(rust_xlsxwriter::FormatBorder::Thin);
        let text = Format::new().set_num_format("@");
        let aside = Format::new().set_italic();
        let asides = ["état", "libellé", "figure"].map(|name| format!("{name} {ASIDE}"));
        let names = COLUMNS
            .iter()
            .copied()
            .chain(asides.iter().map(String::as_str));
        for ((at, name), width) in (0..).zip(names).zip(WIDTHS) {
            sheet.set_column_width(at, width)?;
            if COLUMNS.contains(&name) && !number(name) {
                sheet.set_column_format(at, &text)?;
            }
            sheet.write_with_format(0, at, name, &head)?;
        }
        for ((at, row), [label, figure]) in (1..).zip(self.rows).zip(&self.beside) {
            for ((column, name), cell) in (0..).zip(COLUMNS).zip(row.cells()) {
                match super::plain(name, cell).parse::<f64>() {
                    Ok(value) if number(name) => sheet.write_number(at, column, value)?,
                    Ok(_) | Err(_) if cell.is_empty() => continue,
                    Ok(_) | Err(_) => sheet.write_with_format(at, column, cell, &text)?,
                };
            }
            let lost = row.provenance == "manquant" && row.valeur.is_empty();
            let line = at + 1;
            let state = format!("=IF(AND(L{line}=\"manquant\",J{line}=\"\"),\"manquant\",\"\")");
            let state = Formula::new(state).set_result(if lost { "manquant" } else { "" });
            sheet.write_formula_with_format(at, 14, state, &aside)?;
            sheet.write_with_format(at, 15, *label, &aside)?;
            sheet.write_with_format(at, 16, *figure, &aside)?;
        }
        let last = self.rows.len() as u32;
        // One page, or several: a text either way.
        sheet.ignore_error_range(1, 0, last + SPARE, 0, IgnoreError::NumberStoredAsText)?;
        sheet.set_freeze_panes(1, 0)?;
        sheet.autofilter(0, 0, last, 16)?;
        // Hatched where the spreadsheet can, and named at its end: not by colour alone.
        let lost = Format::new()
            .set_pattern(FormatPattern::LightUp)
            .set_background_color("#F3E3C3")
            .set_foreground_color("#B08A4A");
        let rule = ConditionalFormatFormula::new()
            .set_rule("=AND($L2=\"manquant\",$J2=\"\")")
            .set_format(lost);
        sheet.add_conditional_format(1, 0, last.max(1), 16, &rule)?;
        for (nth, (name, names)) in (0..).zip(&self.lists) {
            let column = column_of(name);
            let letter = char::from(b'A' + nth);
            let list = format!("={LISTS}!${letter}$2:${letter}${}", names.len() + 1);
            // The list follows a good check, and that needs a row for every name
            // of study.toml: a new name is typed before it is in the list.
            let choice = DataValidation::new()
                .allow_list_formula(Formula::new(list))
                .set_error_style(DataValidationErrorStyle::Warning)
                .set_error_title("Nom nouveau")?
                .set_error_message(
                    "Ce nom n’est pas encore dans la liste\u{a0}: s’il est déclaré dans study.toml, continuez.",
                )?;
            sheet.add_data_validation(1, column, last + SPARE, column, &choice)?;
        }
        Ok(())
    }

    fn about(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold();
        let wrap = Format::new().set_text_wrap();
        sheet.set_column_width(0, 16)?.set_column_width(1, 110)?;
        let mut at = 0;
        for text in INTRODUCTION {
            sheet.write_with_format(at, 1, typeset(text), &wrap)?;
            at += 1;
        }
        for (name, meaning) in MEANINGS {
            at += 1;
            sheet.write_with_format(at, 0, name, &bold)?;
            sheet.write_with_format(at, 1, typeset(meaning), &wrap)?;
        }
        sheet.write_string(at + 2, 0, DIGEST)?;
        sheet.write_string(at + 2, 1, self.mark())?;
        Ok(())
    }

    fn vocabularies(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold();
        for (column, (name, names)) in (0..).zip(&self.lists) {
            sheet.set_column_width(column, 24)?;
            sheet.write_with_format(0, column, *name, &bold)?;
            for (row, name) in (1..).zip(names) {
                sheet.write_string(row, column, name)?;
            }
        }
        Ok(())
    }
}

/// Whether a column holds numbers; the pages do not, "8;14" being one cell.
fn number(column: &str) -> bool {
    matches!(column, "annee" | "valeur")
}

fn column_of(name: &str) -> u16 {
    (0..)
        .zip(COLUMNS)
        .find(|(_, column)| *column == name)
        .map_or(0, |(at, _)| at)
}

fn beside(study: &Study, observation: &crate::data::Observation) -> [&'static str; 2] {
    let label = match observation.answer {
        Some(answer) => study.answers[usize::from(answer.0)].label,
        None => study.indicators[usize::from(observation.indicator.0)].label,
    };
    let change = observation.measure == Measure::Change;
    let shows = study.figures.iter().find(|figure| match figure.kind {
        Kind::Changes => change,
        Kind::Plate(_) | Kind::Survey => false,
        Kind::Bars
        | Kind::Dots
        | Kind::Crowd
        | Kind::Composition
        | Kind::Matrix(_)
        | Kind::Strips(_)
        | Kind::Portrait(_) => !change && figure.items.contains(&observation.indicator),
    });
    [label, shows.map_or("", |figure| figure.title)]
}

/// The closed vocabularies, by column.
fn lists(study: &Study) -> Vec<(&'static str, Vec<String>)> {
    fn fixed(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }
    let populations = || study.populations.iter().map(|p| p.slug.to_owned());
    let means = study.means.iter().map(|mean| mean.slug.to_owned());
    let answers = study.answers.iter().map(|a| a.slug.to_owned());
    vec![
        (
            "chapitre",
            study.chapters.iter().map(|c| c.slug.to_owned()).collect(),
        ),
        (
            "indicateur",
            study.indicators.iter().map(|i| i.slug.to_owned()).collect(),
        ),
        ("modalite", answers.chain(populations().skip(1)).collect()),
        (
            "base",
            study.bases.iter().map(|b| b.slug.to_owned()).collect(),
        ),
        ("population", populations().collect()),
        ("mesure", fixed(&["niveau", "evolution", "composition"])),
        ("comparateur", fixed(&["=", ">", "<", "~"])),
        (
            "unite",
            fixed(&["%", "point"]).into_iter().chain(means).collect(),
        ),
        (
            "provenance",
            fixed(&["imprime", "en-mots", "ailleurs", "manquant"]),
        ),
        (
            "source",
            study.sources.iter().map(|s| s.slug.to_owned()).collect(),
        ),
    ]
}
