//! Keys as WebDriver names them.
//! <https://www.w3.org/TR/webdriver2/#keyboard-actions>

pub const DOWN: char = '\u{E015}';
pub const END: char = '\u{E010}';
pub const ENTER: char = '\u{E007}';
pub const ESCAPE: char = '\u{E00C}';
pub const HOME: char = '\u{E011}';
pub const LEFT: char = '\u{E012}';
pub const RIGHT: char = '\u{E014}';
pub const SPACE: char = '\u{E00D}';
pub const TAB: char = '\u{E004}';
pub const UP: char = '\u{E013}';
