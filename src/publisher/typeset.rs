//! French typography for what is told in a terminal.

/// The text with the spaces that French asks for: unbreakable before a colon
/// and within quotation marks, narrow before other double signs.
pub fn typeset(text: &str) -> String {
    [
        ("« ", "«\u{a0}"),
        (" »", "\u{a0}»"),
        (" : ", "\u{a0}: "),
        (" ; ", "\u{202f}; "),
        (" ?", "\u{202f}?"),
        (" !", "\u{202f}!"),
        (" %", "\u{202f}%"),
    ]
    .into_iter()
    .fold(text.to_owned(), |text, (plain, right)| {
        text.replace(plain, right)
    })
}
