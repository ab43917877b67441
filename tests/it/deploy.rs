//! The policy that deploy/ sends as a header: no wider than the one each page
//! carries, and no narrower, as both are enforced.

use std::collections::{BTreeMap, BTreeSet};

use crate::html::tags;
use crate::page::documents;

const FILES: [(&str, &str); 3] = [
    ("nginx.conf", include_str!("../../deploy/nginx.conf")),
    ("apache.conf", include_str!("../../deploy/apache.conf")),
    ("Caddyfile", include_str!("../../deploy/Caddyfile")),
];

type Policy = BTreeMap<String, BTreeSet<String>>;

/// By directive; the site's own address stands for itself, whichever it is.
fn policy(text: &str) -> Policy {
    let directives = text.split(';').map(str::trim).filter(|d| !d.is_empty());
    directives
        .map(|directive| {
            let mut words = directive.split_whitespace().map(str::to_owned);
            let name = words.next().expect("a name");
            (
                name,
                words.filter(|word| !word.starts_with("http")).collect(),
            )
        })
        .collect()
}

#[test]
fn the_servers_policy_is_the_pages() {
    let mut carried = Policy::new();
    for page in documents() {
        let meta = tags(&page)
            .into_iter()
            .find(|tag| tag.attribute("http-equiv") == Some("Content-Security-Policy"))
            .expect("a policy");
        for (name, sources) in policy(meta.attribute("content").expect("its text")) {
            carried.entry(name).or_default().extend(sources);
        }
    }
    // Which pages may hold it: a policy inside a page cannot say.
    let anyone = BTreeSet::from(["*".to_owned()]);
    carried.insert("frame-ancestors".into(), anyone);
    for (file, text) in FILES {
        let line = text
            .lines()
            .find(|line| line.contains("Content-Security-Policy \""))
            .unwrap_or_else(|| panic!("{file}: no policy"));
        let sent = line.split('"').nth(1).expect("a text in quotes");
        assert_eq!(policy(sent), carried, "deploy/{file}");
        // Where 'self' is nobody (an embed of no origin), the address is.
        for directive in sent.split(';').filter(|d| d.contains("'self'")) {
            assert!(directive.contains("'self' https://"), "{file}: {directive}");
        }
    }
}
