use super::*;

const NUMBERS: &str = "numbers = [\n  { indicator = \"conscience-risques\" },";

/// What is wrong with the takeaway of ease when its file is changed so.
fn refused(from: &str, to: &str, reason: &str) {
    assert!(STUDY.contains(from), "{from}");
    let changed = STUDY.replacen(from, to, 1);
    let problems = read(FIGURES, &changed).err().unwrap_or_default();
    let found = problems.iter().any(|p| p.reason.contains(reason));
    assert!(found, "{reason}: {problems:?}");
}

#[test]
fn a_takeaway_cites_what_the_table_gives() {
    let text = "text = \"77\u{202f}% des services disent";
    refused(
        text,
        "text = \"78\u{202f}% des services disent",
        "le texte cite 78 ; 23, observations.csv donne 77 ; 23",
    );
    // A number more than is cited, or none.
    refused(
        text,
        "text = \"Sur 100\u{202f}%, 77\u{202f}% des services disent",
        "le texte cite 100 ; 77 ; 23",
    );
    refused(
        NUMBERS,
        "numbers = [\n  { indicator = \"pare-feu\" },",
        "ne donne pas ce nombre de « pare-feu »",
    );
    refused(
        NUMBERS,
        "numbers = [\n  { indicator = \"lunes\" },",
        "« lunes » : aucun bloc [[indicator]] n’a ce nom",
    );
    // A corrected number names the sentence that it makes false.
    let corrected = FIGURES.replace(",niveau,=,77,", ",niveau,=,76,");
    assert_ne!(corrected, FIGURES);
    let problems = read(&corrected, STUDY).expect_err("a takeaway says 77 %");
    let told = |p: &Problem| p.reason.contains("[[takeaway]] : le texte cite 77");
    assert!(problems.iter().any(told), "{problems:?}");
}

/// "plus de 90 %" is not "90 %", and a gain no loss.
#[test]
fn a_takeaway_keeps_the_comparator_and_the_direction() {
    refused(
        "gagne 29\u{a0}points",
        "perd 29\u{a0}points",
        "doit dire « gagne 29 points »",
    );
    let bound = "text = \"77\u{202f}% des services\"\nnumbers = [{ indicator = \"cloud\", population = \"moins-100\" }]\n\n[[takeaway]]\nchapter = \"aisance\"\n";
    refused(
        "text = \"77\u{202f}%",
        &(bound.replace("77", "90") + "text = \"77\u{202f}%"),
        "doit dire « plus de 90 % »",
    );
}

#[test]
fn takeaways_are_few_short_and_shown_by_a_plate() {
    let long = format!("text = \"{} 77\u{202f}%", "mot ".repeat(24));
    refused("text = \"77\u{202f}%", &long, "dépasse 24 mots");
    let again = STUDY.find("[[takeaway]]").expect("a takeaway");
    let (first, _) = STUDY[again..].split_once("\n\n").expect("its end");
    let twice = format!("{first}\n\n{first}");
    refused(first, &twice, "5 au plus");
    refused(
        "chapter = \"aisance\"\ntext = ",
        "chapter = \"lune\"\ntext = ",
        "le chapitre « lune » n’a pas de planche",
    );
}
