//! A block of a file: the lines from a header to the next.

/// The lines from a header to the next.
pub(super) struct Block {
    pub from: usize,
    pub to: usize,
    pub header: Option<usize>,
}

impl Block {
    pub fn around(lines: &[&str], at: usize) -> Self {
        let is_header = |line: &&str| line.starts_with('[');
        let at = at.min(lines.len());
        let header = lines.iter().take(at + 1).rposition(is_header);
        let next = lines.iter().skip(at + 1).position(is_header);
        Self {
            from: header.unwrap_or_default(),
            to: next.map_or(lines.len(), |next| at + 1 + next),
            header,
        }
    }

    pub fn name(&self, lines: &[&str]) -> String {
        let header = self.header.map_or("", |at| lines[at].trim());
        let end = header.rfind(']').map_or(header.len(), |at| at + 1);
        header[..end].replace(['[', ']'], "")
    }

    /// The block as it stands in the file, with its slug where it has one.
    pub fn told(&self, lines: &[&str]) -> String {
        let header = self.header.map_or("", |at| lines[at].trim());
        let end = header.rfind(']').map_or(header.len(), |at| at + 1);
        let slug = lines[self.from..self.to].iter().find_map(|line| {
            let value = line.strip_prefix("slug")?.trim_start().strip_prefix('=')?;
            value.trim_start().strip_prefix('"')?.split('"').next()
        });
        match slug {
            Some(slug) => format!("{} « {slug} »", &header[..end]),
            None => header[..end].to_owned(),
        }
    }
}
