//! What a publisher types, and what is said of it.

#[path = "publisher/edition.rs"]
mod edition;
#[path = "publisher/guide.rs"]
mod guide;
#[path = "publisher/merge.rs"]
mod merge;
#[path = "publisher/messages.rs"]
mod messages;
#[path = "publisher/sheet.rs"]
mod sheet;
mod support;
#[path = "publisher/watch.rs"]
mod watch;
