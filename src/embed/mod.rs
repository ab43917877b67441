//! The page as an embed of another site: what its address asks for, and what
//! is said between the two. No browser: messages are plain values, which serde
//! reads and writes.

pub mod announced;
pub mod choices;
pub mod content;
pub mod conversation;
mod elsewhere;
pub mod incoming;
pub mod message;
pub mod options;
pub mod protocol;
mod scope;
pub mod script;
pub mod sizer;
pub mod snippet;
pub mod word;

pub use elsewhere::elsewhere;
pub use options::{Announce, Controls, Embed, Lock, embedded};
pub use scope::Scope;
