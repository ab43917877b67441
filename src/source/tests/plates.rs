//! What is told of a plate that cannot be drawn, at its line.

use super::*;

/// The plate of the services, and all that stands before and after it.
fn parted() -> (&'static str, &'static str, &'static str) {
    let start = "[[plate]]\nslug = \"planche-services\"";
    let (before, rest) = STUDY.split_once(start).expect("a plate");
    let end = rest.find("\n]\n").expect("its end") + 3;
    let at = before.len();
    let (plate, after) = STUDY[at..].split_at(start.len() + end);
    (before, plate, after)
}

/// Replaces a text of the plate, once, and expects a problem at that line.
fn refused(from: &str, to: &str, reason: &str) {
    let (before, plate, after) = parted();
    assert!(plate.contains(from), "{from}");
    let other = plate.replacen(from, to, 1);
    let at = before.len() + plate.find(from).unwrap_or_default();
    let line = STUDY[..at].matches('\n').count() + 1;
    let problems = read(FIGURES, &format!("{before}{other}{after}")).expect_err(reason);
    let found = problems
        .iter()
        .any(|p| p.file == problem::File::Study && p.line == line && p.reason.contains(reason));
    assert!(found, "line {line}, {reason}: {problems:#?}");
    assert!(
        problems
            .iter()
            .any(|p| p.reason.contains("planche-services"))
            || reason.contains("aucun bloc"),
        "{problems:#?}"
    );
}

const BRANCH: &str = "{ role = \"branch\", indicator = \"projets\"";

#[test]
fn its_kind_and_roles_are_known() {
    refused(
        "kind = \"branches\"",
        "kind = \"tree\"",
        "kind « tree » inconnu (houses, whale, depths, regatta, lighthouse, clouds, branches, pines)",
    );
    refused(
        "role = \"branch\"",
        "role = \"twig\"",
        "rôle « twig » inconnu (lead, branch ; facultatifs : leaf, root)",
    );
    refused(
        "role = \"leaf\"",
        "role = \"heap\"",
        "le rôle « heap » n’existe pas pour ce kind (lead, branch ; facultatifs : leaf, root)",
    );
}

#[test]
fn its_form_has_room_for_its_parts() {
    // Told at the plate's name.
    let many = |role: &str, count: usize, reason: &str| {
        let (before, plate, after) = parted();
        let line = before.matches('\n').count() + 2;
        let start = format!("  {{ role = \"{role}\"");
        let part = plate.lines().find(|l| l.starts_with(&start)).expect(role);
        let others = plate.lines().filter(|l| !l.starts_with(&start));
        let mut lines: Vec<&str> = others.collect();
        let first = lines
            .iter()
            .position(|l| l.starts_with("  {"))
            .expect("parts");
        for _ in 0..count {
            lines.insert(first, part);
        }
        let other = format!("{before}{}\n{after}", lines.join("\n"));
        let problems = read(FIGURES, &other).expect_err(reason);
        let found = problems
            .iter()
            .any(|p| p.line == line && p.reason.contains(reason));
        assert!(found, "{line}: {problems:#?}");
    };
    many("lead", 0, "le rôle « lead » est tenu 0 fois, il faut 1");
    many("lead", 2, "le rôle « lead » est tenu 2 fois, il faut 1");
    many(
        "branch",
        2,
        "le rôle « branch » est tenu 2 fois, il faut de 3 à 8",
    );
    many(
        "branch",
        9,
        "le rôle « branch » est tenu 9 fois, il faut de 3 à 8",
    );
    many(
        "leaf",
        2,
        "le rôle « leaf » est tenu 2 fois, il faut de 0 à 1",
    );
}

#[test]
fn what_its_parts_name_is_there() {
    refused(
        BRANCH,
        "{ role = \"branch\"",
        "le rôle « branch » demande un indicator",
    );
    refused(
        BRANCH,
        "{ role = \"branch\", indicator = \"inventions\"",
        "« inventions » : aucun bloc [[indicator]] n’a ce nom ; corrigez ce nom, ou ajoutez le bloc",
    );
    refused(
        BRANCH,
        "{ role = \"branch\", indicator = \"projet\"",
        "« projet » : aucun bloc [[indicator]] n’a ce nom ; vouliez-vous « projets » ?",
    );
    refused(
        "answer = \"competences\"",
        "answer = \"paresse\"",
        "« paresse » : aucun bloc [[answer]] n’a ce nom",
    );
    refused(
        BRANCH,
        "{ role = \"branch\", population = \"geants\", indicator = \"projets\"",
        "« geants » : aucun bloc [[population]] n’a ce nom",
    );
    refused(
        BRANCH,
        "{ role = \"shell\", indicator = \"projets\"",
        "le rôle « shell » demande un fact",
    );
    refused(
        BRANCH,
        "{ role = \"shell\", fact = \"lunes\"",
        "« lunes » : aucun bloc [[fact]] n’a ce nom",
    );
    refused(
        "chapter = \"services\"",
        "chapter = \"etoiles\"",
        "« etoiles » : aucun bloc [[chapter]] n’a ce nom",
    );
}

/// A number of the kind that the role tells, and for whom it tells it.
#[test]
fn some_row_can_play_each_part() {
    let reason = |indicator: &str, role: &str| {
        format!(
            "« {indicator} » n’a aucune ligne dans observations.csv qui puisse tenir le rôle « {role} »"
        )
    };
    let branch = |indicator: &str| format!("{{ role = \"branch\", indicator = \"{indicator}\"");
    // It has answers alone, where numbers by size are wanted; and the reverse.
    refused(
        BRANCH,
        &branch("freins-site"),
        &reason("freins-site", "branch"),
    );
    refused(
        "role = \"leaf\", indicator = \"fonctions-site\"",
        "role = \"leaf\", indicator = \"site\"",
        &reason("site", "leaf"),
    );
    // Nobody gave this answer to this question, or none of that class.
    refused(
        "indicator = \"freins-site\", answer = \"competences\"",
        "indicator = \"freins-site\", answer = \"documents\"",
        &reason("freins-site", "root"),
    );
    refused(
        "indicator = \"freins-site\", answer",
        "indicator = \"freins-site\", population = \"moins-20\", answer",
        &reason("freins-site", "root"),
    );
}

/// A house is a percent.
#[test]
fn houses_take_shares_alone() {
    let part = "{ role = \"house\", indicator = \"site\"";
    assert!(STUDY.contains(part));
    let mean = "{ role = \"house\", indicator = \"equipements-par-agent\"";
    let problems = read(FIGURES, &STUDY.replacen(part, mean, 1)).expect_err("no shares");
    assert!(
        problems[0]
            .reason
            .contains("qui puisse tenir le rôle « house »"),
        "{problems:#?}"
    );
}

/// A change needs a row of changes.
#[test]
fn drops_take_changes_alone() {
    let part = "{ role = \"drop\", indicator = \"formation\"";
    assert!(STUDY.contains(part));
    let level = "{ role = \"drop\", indicator = \"teletravail\"";
    let problems = read(FIGURES, &STUDY.replacen(part, level, 1)).expect_err("no change");
    assert!(
        problems[0]
            .reason
            .contains("qui puisse tenir le rôle « drop »"),
        "{problems:#?}"
    );
}
