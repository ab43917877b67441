//! What a publisher runs: the check of a study before anything is built, its
//! spreadsheet, the folder of its next edition. Reads the rooms `data` and
//! `source` where they are: the page's package does not build with bad data.

pub mod check;
pub mod edition;
pub mod examples;
pub mod folder;
pub mod port;
pub mod sheet;
pub mod sync;
pub mod typeset;
pub mod watch;

#[path = "../data/mod.rs"]
pub mod data;
#[path = "../source/mod.rs"]
pub mod source;
