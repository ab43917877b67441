//! Texts of the publisher's files, addresses and messages are data: whatever
//! they hold, they are shown as they are or passed over, never become markup,
//! and end nothing.

mod abroad;
mod documents;
mod files;
mod inputs;
mod messages;
mod pictures;
mod readers;
mod study;
mod tree;
