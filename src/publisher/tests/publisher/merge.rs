//! Rows that come, go and change their order in the sheet.

use publisher::sheet::merge::merge;
use publisher::sheet::{digest, key};
use publisher::source::table::{self, COLUMNS, Row};

fn table(rows: &[&str]) -> String {
    let lines: Vec<String> = rows.iter().map(|row| format!("{row}\r\n")).collect();
    COLUMNS.join(",") + "\r\n" + &lines.concat()
}

fn rows(csv: &str) -> Vec<Row> {
    let mut problems = Vec::new();
    let rows = table::read(csv, &mut problems).expect("a table");
    assert_eq!(problems, []);
    rows
}

const A: &str = "8;14,c,a,,b,ensemble,2018,niveau,=,12,%,imprime,,\"dit «\u{a0}un, deux\u{a0}»\"";
const B: &str = "9,c,b,,b,ensemble,2018,niveau,=,1.5,%,imprime,,\"a \"\"b\"\"\nc\"";
const C: &str = "9,c,c,,b,ensemble,2018,evolution,=,-22,point,imprime,,";

#[test]
fn the_table_keeps_its_order_and_its_bytes() {
    let d = "9,c,d,,b,ensemble,2018,niveau,=,40,%,imprime,,";
    let changed = C.replace("-22", "−23");
    let cases: [(&[&str], &[&str], usize); 7] = [
        (&[A, B, C], &[A, B, C], 0),
        (&[C, A, B], &[A, B, C], 0),
        (&[A, C], &[A, C], 1),
        (&[A, d, B, C], &[A, d, B, C], 1),
        (&[A, B, C, d], &[A, B, C, d], 1),
        (
            &[A, B, &changed],
            &[
                A,
                B,
                "9,c,c,,b,ensemble,2018,evolution,=,-23,point,imprime,,",
            ],
            1,
        ),
        (&[A, B, &C.replace(",-22,", ",\"-22,0\",")], &[A, B, C], 0),
    ];
    for (sheet, expected, changes) in cases {
        let merged = merge(&table(&[A, B, C]), &rows(&table(sheet)));
        assert_eq!(merged.csv, table(expected), "{sheet:?}");
        assert_eq!(merged.changes.len(), changes, "{:?}", merged.changes);
    }
    let unended = table(&[A]).trim_end().to_owned();
    let merged = merge(&unended, &rows(&table(&[A, d])));
    assert_eq!(merged.csv, table(&[A, d]), "a line that had no end");
}

#[test]
fn rows_that_say_the_same_have_one_digest() {
    let all = digest(&rows(&table(&[A, B, C])));
    assert_eq!(digest(&rows(&table(&[C, B, A]))), all);
    assert_eq!(
        digest(&rows(&table(&[A, B, &C.replace("-22", "−22")]))),
        all
    );
    assert_ne!(digest(&rows(&table(&[A, B]))), all);
    assert_ne!(
        digest(&rows(&table(&[A, B, &C.replace("-22", "-23")]))),
        all
    );
    let keys: Vec<Row> = rows(&table(&[A, B]));
    assert_ne!(key(&keys[0]), key(&keys[1]));
}
