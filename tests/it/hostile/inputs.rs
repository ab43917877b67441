//! Addresses. `PROPTEST_CASES` and `PROPTEST_RNG_SEED` make a long run of the
//! short one: see `bench/HOSTILE.md`.

use std::env;

use barometre::STUDY;
use barometre::app::warnings;
use barometre::data::{ChapterId, FigureId};
use barometre::embed::{Embed, Scope};
use barometre::selection::{Ignored, Selection};
use proptest::prelude::*;
use proptest::sample::select;

/// This many cases unless the environment says otherwise.
pub fn cases(short: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    match env::var_os("PROPTEST_CASES") {
        Some(_) => default,
        None => ProptestConfig {
            cases: short,
            ..default
        },
    }
}

const NAMES: [&str; 20] = [
    "chapitre",
    "taille",
    "comparer",
    "animation",
    "presentation",
    "integration",
    "figure",
    "theme",
    "fond",
    "commandes",
    "verrou",
    "annonce",
    "diagnostic",
    "childId",
    "utm_source",
    "TAILLE",
    "taille[]",
    "%74aille",
    "",
    "__proto__",
];
const VALUES: [&str; 28] = [
    "services",
    "synthese",
    "moins-50",
    "moins-20",
    "20-49",
    "plus-100",
    "toutes",
    "2011",
    "0",
    "1",
    "site",
    "planche-ouverture",
    "clair",
    "sombre",
    "transparent",
    "taille,comparer",
    "taille%2Ccomparer",
    "",
    "%",
    "%F",
    "%FF%FE",
    "%00",
    "+",
    "\u{0}",
    "\u{202e}",
    "<script>",
    "-1",
    "99999999999999999999",
];

/// Names and values of ours, near misses and foreign ones, glued as they come.
pub fn address() -> impl Strategy<Value = String> {
    let name = prop_oneof![8 => select(&NAMES[..]).prop_map(str::to_owned), 1 => "\\PC{0,6}"];
    let value = prop_oneof![8 => select(&VALUES[..]).prop_map(str::to_owned), 1 => any::<String>()];
    let glue = select(&["=", "=", "=", "=", "", "==", "%3D"][..]);
    let end = select(&["&", "&", "&", "&&", ";", "?", "#", "%26"][..]);
    let pair = (name, glue, value, end).prop_map(|(n, g, v, e)| format!("{n}{g}{v}{e}"));
    let pairs = prop::collection::vec(pair, 0..8);
    (select(&["?", "", "??", "&"][..]), pairs)
        .prop_map(|(start, pairs)| start.to_owned() + &pairs.concat())
}

/// What is reported stood in the address, and no more of it than stood there.
pub fn told_as_it_stood(query: &str, ignored: &[Ignored]) -> Result<(), TestCaseError> {
    let told: usize = ignored.iter().map(|i| i.name.len() + i.value.len()).sum();
    prop_assert!(told <= query.len(), "{told} bytes told of {}", query.len());
    prop_assert!(ignored.len() <= query.split('&').count());
    for Ignored { name, value } in ignored {
        prop_assert!(query.contains(name.as_str()) && query.contains(value.as_str()));
    }
    prop_assert!(warnings(ignored).len() <= 9);
    Ok(())
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn any_address_is_a_selection(query in address()) {
        let (selection, ignored) = Selection::parse(&STUDY, &query);
        told_as_it_stood(&query, &ignored)?;
        let written = selection.query(&STUDY);
        prop_assert!(written.len() < 200 && written.is_ascii());
        prop_assert_eq!(Selection::parse(&STUDY, &written), (selection, vec![]));
        for scope in [Scope::Whole, Scope::Chapter(ChapterId(1)), Scope::Figure(FigureId(3))] {
            let (embed, ignored) = Embed::parse(&STUDY, scope, &query);
            told_as_it_stood(&query, &ignored)?;
            prop_assert!(embed.child_id.is_none_or(|id| id.len() <= 100));
        }
    }
}

/// A megabyte in a hundred thousand parameters: read, told in nine lines.
#[test]
fn a_long_address_is_read_to_its_end() {
    let nonsense = "taille=x&y=%00&".repeat(70_000);
    let query = format!("?{nonsense}taille=moins-20");
    assert!(query.len() > 1_000_000);
    let (selection, ignored) = Selection::parse(&STUDY, &query);
    let asked = Selection::parse(&STUDY, "?taille=moins-20").0;
    assert_eq!((selection, ignored.len()), (asked, 70_000));
    assert_eq!(warnings(&ignored).len(), 9);
    let (embed, ignored) = Embed::parse(&STUDY, Scope::Whole, &format!("{query}&integration=1"));
    assert_eq!((embed.scope, ignored), (Some(Scope::Whole), vec![]));
}
