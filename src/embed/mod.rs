//! The page in a frame of another site: what its address asks for, and what
//! is said between the two. No browser: messages are plain values.

pub mod announced;
pub mod choices;
pub mod conversation;
pub mod incoming;
pub mod message;
pub mod options;
pub mod protocol;
mod scope;
pub mod sizer;
pub mod snippet;

pub use options::{Announce, Controls, Embed, Lock};
pub use scope::Scope;
