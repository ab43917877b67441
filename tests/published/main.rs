//! The folder as it is uploaded, and real web servers that serve it as
//! deploy/ says. Needs `make dist` and scripts/browsers.sh.

mod folder;
mod font;
mod http;
mod oembed;
#[path = "../browser/process.rs"]
mod process;
mod served;
mod server;
mod valid;
mod weight;
