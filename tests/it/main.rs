//! Integration tests on the host, in one binary: what the rooms of the crate
//! promise together, through their public API only.
