//! What a reader who listens comes to in the first minutes.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::keys::{RIGHT, TAB};
use crate::outcome::{Outcome, ensure};
use crate::session::Session;

const HEARD: &str = include_str!("heard.js");
/// Before the first number of one's own size.
const FIRST: usize = 350;
/// A voice says about 180 words a minute.
const THREE_MINUTES: usize = 3 * 180;

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The first screen, the answer for one's own size, what to keep: in this order, within three minutes.
pub fn three_minutes_are_enough(session: &Session) -> Outcome {
    session.open_live("")?;
    let heard: Vec<(String, String)> = serde_json::from_value(session.eval(HEARD, &[])?)?;
    let begins = |place: &str| heard.iter().position(|(within, _)| within == place);
    let ends = |place: &str| heard.iter().rposition(|(within, _)| within == place);
    let until = |end: Option<usize>| {
        let heard = heard.iter().take(end.map_or(0, |end| end + 1));
        heard.map(|(_, text)| words(text)).sum::<usize>()
    };
    let order = [begins("question"), begins("takeaways"), begins("synthese")];
    ensure!(
        order.iter().all(Option::is_some) && order.is_sorted(),
        "question, takeaways, first chapter: {order:?}"
    );

    let mut stops = 0;
    while !session.is("document.activeElement.closest('#question')")? {
        stops += 1;
        ensure!(stops <= 10, "ten times Tab and not at the question");
        session.press(TAB)?;
    }
    session.press(RIGHT)?;
    session.until(
        "an answer",
        3,
        "document.getElementById('annonce').textContent",
    )?;
    let answer = session.said()?;
    ensure!(
        answer.starts_with("Moins de 50\u{a0}agents. 22\u{202f}% "),
        "not a number of one's own size: {answer}"
    );
    let first = until(ends("question")) + words(&answer);
    ensure!(first <= FIRST, "{first} words before an answer is told");

    let kept = "return [...document.querySelectorAll('.takeaways li p')].map((p) => p.textContent)";
    let kept: Vec<String> = serde_json::from_value(session.eval(kept, &[])?)?;
    ensure!(kept.len() == 5, "{} sentences to keep", kept.len());
    let told = |text: &String| {
        heard
            .iter()
            .any(|(within, told)| within == "takeaways" && told == text)
    };
    ensure!(kept.iter().all(told), "not all are heard: {kept:?}");
    let all = until(ends("takeaways")) + words(&answer);
    ensure!(all <= THREE_MINUTES, "{all} words until all is told");
    println!("{first} words to the first answer, {all} to the last sentence to keep");

    if session.browser == Browser::Chromium {
        the_tree_says_the_same(session, &kept)?;
    }
    session.is_quiet()
}

/// Chromium gives the tree that a screen reader is given.
fn the_tree_says_the_same(session: &Session, kept: &[String]) -> Outcome {
    let tree = session.ask("Accessibility.getFullAXTree", &json!({}))?;
    let nodes = tree["nodes"].as_array().ok_or("no tree")?;
    let mut told = Vec::new();
    read(nodes, nodes.first().ok_or("an empty tree")?, &mut told);
    let place = |text: &str| told.iter().position(|told| *told == text);
    let order: Vec<_> = ["Moins de 50\u{a0}agents", "Ce qu’il faut retenir"]
        .into_iter()
        .chain(kept.iter().map(String::as_str))
        .map(place)
        .collect();
    ensure!(
        order.iter().all(Option::is_some) && order.is_sorted(),
        "in the tree: {order:?}"
    );
    Ok(())
}

/// A node of the tree and those within it, in the order of reading.
fn read<'a>(nodes: &'a [Value], node: &'a Value, told: &mut Vec<&'a str>) {
    if node["ignored"] != json!(true) {
        told.extend(node["name"]["value"].as_str());
    }
    for id in node["childIds"].as_array().into_iter().flatten() {
        if let Some(child) = nodes.iter().find(|child| child["nodeId"] == *id) {
            read(nodes, child, told);
        }
    }
}
