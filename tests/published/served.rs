//! What each server answers, below a path, with its file of deploy/.

use barometre::STUDY;

use crate::folder::{dist, files, hashed, read};
use crate::http::{Answer, get};
use crate::oembed;
use crate::server::{Kind, PATH, Server};

pub const KEPT: &str = "public, max-age=31536000, immutable";

fn mime(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, end)| end) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("txt" | "md" | "ts") => "text/plain; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("xml") => "application/xml",
        other => panic!("{path}: deploy/ knows no {other:?}"),
    }
}

/// What the answer to any file must say, whatever the server.
fn headers(server: &Server, path: &str, answer: &Answer) {
    assert_eq!(answer.status, 200, "{path}");
    let said = answer.header("content-type").to_lowercase();
    // Both names of XML are its own.
    assert_eq!(
        said.replace("text/xml", "application/xml")
            .replace("xml; charset=utf-8", "xml"),
        mime(path),
        "{path}"
    );
    let (cache, cdn) = match hashed(path) || path.starts_with("r/") {
        true => (KEPT, ""),
        false => ("no-cache", "max-age=60"),
    };
    assert_eq!(answer.header("cache-control"), cache, "{path}");
    assert_eq!(answer.header("cdn-cache-control"), cdn, "{path}");
    assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
    assert_eq!(
        answer.header("cross-origin-resource-policy"),
        "cross-origin",
        "{path}"
    );
    assert_eq!(
        answer.header("cross-origin-embedder-policy"),
        "require-corp",
        "{path}"
    );
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
    let policy = answer.header("content-security-policy");
    let here = format!(
        "script-src 'self' http://127.0.0.1:{}{PATH} 'wasm-unsafe-eval';",
        server.port
    );
    assert!(
        policy.starts_with("default-src 'none';") && policy.contains(&here),
        "{path}: {policy}"
    );
    assert!(policy.ends_with("frame-ancestors *"), "{path}: {policy}");
}

fn serves(kind: Kind) {
    let server = Server::start(kind);
    let ask = |path: &str, more: &str| get(server.port, &format!("{PATH}{path}"), more);
    let dist = dist();
    let all = files(&dist);

    let bare = get(server.port, PATH.trim_end_matches('/'), "");
    assert!(
        matches!(bare.status, 301 | 302 | 307 | 308),
        "{}",
        bare.status
    );
    assert!(bare.header("location").ends_with(PATH), "{bare:?}");

    let mut compressed = 0;
    for path in all
        .iter()
        .filter(|p| !p.ends_with(".br") && !p.ends_with(".gz"))
    {
        let plain = ask(path, "");
        headers(&server, path, &plain);
        assert_eq!(plain.header("content-encoding"), "", "{path}");
        assert!(plain.body == read(&dist.join(path)), "{path}: another body");
        let codings = [("br", "br", kind.brotli()), ("gzip", "gz", true)];
        for (coding, ending, able) in codings {
            let copy = format!("{path}.{ending}");
            if !able || !all.contains(&copy) {
                continue;
            }
            let answer = ask(path, &format!("Accept-Encoding: {coding}\r\n"));
            headers(&server, path, &answer);
            assert_eq!(answer.header("content-encoding"), coding, "{path}");
            assert!(
                answer.header("vary").contains("Accept-Encoding"),
                "{path}: {answer:?}"
            );
            assert!(
                answer.body == read(&dist.join(&copy)),
                "{path}: not the {ending} beside it"
            );
            compressed += 1;
        }
    }
    assert!(compressed > 10, "{compressed}");

    // A reader's addresses: folders, with parameters.
    let frozen = format!("r/{}/", STUDY.revision);
    for (path, cache) in [
        ("", "no-cache"),
        ("?taille=moins-50", "no-cache"),
        (&frozen, KEPT),
    ] {
        let answer = ask(path, "Accept-Encoding: gzip, deflate, br\r\n");
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("cache-control"), cache, "{path}");
        let coding = if kind.brotli() { "br" } else { "gzip" };
        assert_eq!(answer.header("content-encoding"), coding, "{path}");
        assert!(
            answer.header("content-type").starts_with("text/html"),
            "{path}"
        );
    }

    oembed::chooses(&ask);

    // Asked for again, it costs a line.
    let tag = ask("", "").header("etag");
    assert!(!tag.is_empty(), "no ETag");
    let again = ask("", &format!("If-None-Match: {tag}\r\n"));
    assert_eq!((again.status, again.body.len()), (304, 0));

    // What is missing today may come tomorrow.
    let missing = ask(&format!("{frozen}nulle-part.js"), "");
    assert_eq!(missing.status, 404);
    assert_ne!(missing.header("cache-control"), KEPT);
    let outside = ask("../../../etc/passwd", "");
    let leaked = String::from_utf8_lossy(&outside.body).contains("root:");
    assert!(!leaked, "a file from outside the folder");
}

#[test]
fn nginx_serves_it() {
    serves(Kind::Nginx);
}

#[test]
fn apache_serves_it() {
    serves(Kind::Apache);
}

#[test]
fn caddy_serves_it() {
    serves(Kind::Caddy);
}
