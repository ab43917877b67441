//! Integration tests on the host, in one binary: what the rooms of the crate
//! promise together, through their public API only.

mod accessibility;
mod card;
mod data;
mod deploy;
mod dress;
mod edition;
mod face;
mod forms;
mod frames;
mod gaps;
mod golden;
mod grammar;
mod graphics;
mod growth;
mod hostile;
mod html;
mod legible;
mod markup;
mod offline;
mod page;
mod painted;
mod partner;
mod pictures;
mod plan;
mod plates;
mod publisher;
mod publishing;
mod report;
mod rooms;
mod sharing;
mod slots;
mod support;
mod taking;
mod typography;
