//! Just enough reading of HTML for markup that maud wrote: every tag closed
//! or void, every attribute in double quotes, no comment.

/// A start tag.
#[derive(Debug)]
pub struct Tag<'a> {
    pub name: &'a str,
    pub attributes: Vec<(&'a str, String)>,
}

impl Tag<'_> {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, value)| value.as_str())
    }
}

/// A piece of a document.
#[derive(Debug)]
pub enum Piece<'a> {
    Start(Tag<'a>),
    End(&'a str),
    Text(String),
}

/// The pieces of a document in order, entities decoded.
pub fn pieces(mut html: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    while !html.is_empty() {
        let Some(rest) = html.strip_prefix('<') else {
            let end = html.find('<').unwrap_or(html.len());
            pieces.push(Piece::Text(decode(&html[..end])));
            html = &html[end..];
            continue;
        };
        let (inside, after) = split_at_tag_end(rest);
        if let Some(name) = inside.strip_prefix('/') {
            pieces.push(Piece::End(name));
        } else if !inside.starts_with('!') {
            pieces.push(Piece::Start(tag(inside.trim_end_matches('/'))));
        }
        html = after;
    }
    pieces
}

/// The start tags of a document.
pub fn tags(html: &str) -> Vec<Tag<'_>> {
    pieces(html)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Start(tag) => Some(tag),
            Piece::End(_) | Piece::Text(_) => None,
        })
        .collect()
}

/// Elements that do not break a line of text.
const INLINE: [&str; 4] = ["a", "b", "span", "strong"];

/// Every line of text that someone sees or hears, with the attributes that
/// are read aloud or shown by other programs.
pub fn lines(html: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for piece in pieces(html) {
        match piece {
            Piece::Text(text) => lines.last_mut().expect("a line").push_str(&text),
            Piece::Start(Tag { name, .. }) | Piece::End(name) if INLINE.contains(&name) => {}
            Piece::Start(tag) => {
                lines.extend(tag.attribute("aria-label").map(str::to_owned));
                if tag.name == "meta" {
                    lines.extend(tag.attribute("content").map(str::to_owned));
                }
                lines.push(String::new());
            }
            Piece::End(_) => lines.push(String::new()),
        }
    }
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// A tag ends at the first `>` outside quotes.
fn split_at_tag_end(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    panic!("a tag without an end: {}", &text[..text.len().min(80)]);
}

fn tag(inside: &str) -> Tag<'_> {
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return Tag { name, attributes };
        }
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end);
        match after.strip_prefix("=\"").and_then(|v| v.split_once('"')) {
            Some((value, after)) => {
                attributes.push((attribute, decode(value)));
                rest = after;
            }
            None => {
                assert!(!after.starts_with('='), "an unquoted attribute: {inside}");
                attributes.push((attribute, String::new()));
                rest = after;
            }
        }
    }
}

fn decode(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}
