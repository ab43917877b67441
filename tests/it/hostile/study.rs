//! The study with every text replaced: by one that would do harm as markup,
//! and by a tame twin of the same length.

use std::sync::LazyLock;

use barometre::data::Study;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::support::{FIGURES, WORDING, read};

/// Markup, the end of whatever it may stand in, quotes of all kinds, an
/// entity, right-to-left letters, a letter with its accent apart.
pub const TEXT: &str =
    "<script>x</script><b onload=\"y\" '--></title></style>]]>&amp;&#60; עברית e\u{301}";

/// The tame twin.
const TAME: &str =
    "(script)x(/script)(b onload+«y« ’--)(/title)(/style)]]).amp..+60. עברית e\u{301}";

/// What is no text but a name: of a thing, a file, a kind.
const NAMES: [&str; 21] = [
    "slug",
    "file",
    "chapter",
    "kind",
    "span",
    "items",
    "population",
    "populations",
    "classes",
    "synthesis",
    "profiles",
    "presented_source",
    "source",
    "gender",
    "role",
    "indicator",
    "answer",
    "fact",
    "dates",
    "studies",
    // Names in one table, a text in the other; the text is tried by hand.
    "short",
];

/// A study whose texts are all `text` and a number of their own.
pub struct Spoilt {
    pub study: &'static Study,
    /// Each text as it stands in the study.
    pub texts: Vec<String>,
}

pub static HOSTILE: LazyLock<Spoilt> = LazyLock::new(|| spoilt(TEXT));
pub static INNOCENT: LazyLock<Spoilt> = LazyLock::new(|| spoilt(TAME));

fn spoilt(text: &str) -> Spoilt {
    let table = DeTable::parse(WORDING).expect("the real file is TOML");
    let mut places = Vec::new();
    for (key, value) in table.get_ref() {
        walk(key.get_ref(), value, &mut places);
    }
    places.sort_by_key(|place| place.start);
    assert!(places.len() > 500, "{} texts", places.len());
    let (mut wording, mut texts, mut at) = (String::new(), Vec::new(), 0);
    for (nth, place) in places.into_iter().enumerate() {
        let text = format!("{text}{nth}{}.", cited(&WORDING[place.clone()]));
        // A basic string of TOML escapes as JSON does.
        let written = serde_json::to_string(&text).expect("a text");
        wording += &WORDING[at..place.start];
        wording += &written;
        at = place.end;
        texts.push(text);
    }
    wording += &WORDING[at..];
    Spoilt {
        study: read(&noted(text), &wording),
        texts,
    }
}

/// What a text that quotes numbers of the table must go on telling: its
/// numbers, with their signs and directions.
fn cited(original: &str) -> String {
    let takeaways = WORDING.split("[[takeaway]]\n").skip(1);
    let texts = takeaways.filter_map(|entry| entry.lines().find(|l| l.starts_with("text = ")));
    if !texts.clone().any(|line| line.ends_with(original)) {
        return String::new();
    }
    const KEPT: &str = "% gagne perd points plus moins de";
    let words = original.split_whitespace();
    let words = words.map(|word| word.trim_matches(['"', '.']));
    let kept = words.filter(|word| {
        word.contains(|c: char| c.is_ascii_digit()) || KEPT.split(' ').any(|k| k == *word)
    });
    kept.fold(String::new(), |all, word| all + " " + word)
}

fn walk(key: &str, value: &Spanned<DeValue<'_>>, places: &mut Vec<std::ops::Range<usize>>) {
    match value.get_ref() {
        DeValue::String(_) if !NAMES.contains(&key) => places.push(value.span()),
        DeValue::Array(items) => items.iter().for_each(|item| walk(key, item, places)),
        DeValue::Table(table) => table
            .iter()
            .for_each(|(key, value)| walk(key.get_ref(), value, places)),
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => {}
    }
}

/// The readings, with the text as every note that there is.
fn noted(text: &str) -> String {
    let mut reader = csv::Reader::from_reader(FIGURES.as_bytes());
    let mut writer = csv::Writer::from_writer(Vec::new());
    let headers = reader.headers().expect("a header").clone();
    let note = headers.iter().position(|name| name == "note");
    writer.write_record(&headers).expect("in memory");
    for (nth, row) in reader.records().enumerate() {
        let row = row.expect("the real file is CSV");
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let spoil = Some(column) == note && !cell.is_empty();
            if spoil {
                format!("{text}n{nth}.")
            } else {
                cell.to_owned()
            }
        });
        writer.write_record(cells).expect("in memory");
    }
    String::from_utf8(writer.into_inner().expect("in memory")).expect("UTF-8")
}
