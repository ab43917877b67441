//! A quotation mark that is not closed where its cell ends: a reader of CSV
//! takes all that follows, up to the next mark, for one cell.

/// The line of the first such mark, counted from 1.
pub fn lone(text: &str, separator: char) -> Option<usize> {
    let mut chars = text.chars().peekable();
    let (mut line, mut opened, mut at_start) = (1, None, true);
    while let Some(c) = chars.next() {
        if c == '\n' {
            line += 1;
        }
        match (opened, c) {
            (Some(_), '"') if chars.peek() == Some(&'"') => {
                chars.next();
            }
            (Some(at), '"') => {
                while chars.next_if_eq(&' ').is_some() {}
                let ends = chars.peek().is_none_or(|&c| c == separator || ends_line(c));
                if !ends {
                    return Some(at);
                }
                opened = None;
            }
            (None, '"') if at_start => opened = Some(line),
            (Some(_) | None, _) => {}
        }
        at_start = opened.is_none() && (c == separator || ends_line(c) || at_start && c == ' ');
    }
    opened
}

fn ends_line(c: char) -> bool {
    matches!(c, '\n' | '\r')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_lone_where_its_cell_does_not_end_with_another() {
        let cases = [
            ("a,\"b, \"\"c\"\"\",d\n\"e\nf\",g", None),
            ("a,5\" de large,d\n", None),
            ("a\nb,\"c\nd", Some(2)),
            ("a\n\"b,c\nd,\"e\",f\n", Some(2)),
        ];
        for (text, line) in cases {
            assert_eq!(lone(text, ','), line, "{text}");
        }
    }
}
