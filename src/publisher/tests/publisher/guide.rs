//! What the guide says of the code.

use publisher::data::{Form, Takes};

use crate::support::ROOT;

/// The plates' kinds with their roles, each in the column of what it takes.
#[test]
fn the_table_of_plates_is_the_codes() {
    let guide = std::fs::read_to_string(format!("{ROOT}/CONTRIBUTING.md")).expect("the guide");
    let columns = [
        Takes::BySize,
        Takes::Single,
        Takes::Answers,
        Takes::Change,
        Takes::Count,
    ];
    for form in Form::EACH {
        let begins = format!("| `{}` |", form.slug());
        let row = guide.lines().find(|line| line.starts_with(&begins));
        let row = row.unwrap_or_else(|| panic!("{begins}"));
        let cells: Vec<&str> = row.split('|').map(str::trim).skip(3).collect();
        for (takes, cell) in columns.into_iter().zip(&cells) {
            let roles = form
                .roles()
                .iter()
                .filter(|(role, ..)| role.takes() == takes);
            let told: Vec<String> = roles
                .map(|&(role, fewest, most)| match fewest == most {
                    true => format!("`{}` {fewest}", role.slug()),
                    false => format!("`{}` {fewest} à {most}", role.slug()),
                })
                .collect();
            assert_eq!(*cell, told.join(", "), "{} {takes:?}", form.slug());
        }
    }
}
