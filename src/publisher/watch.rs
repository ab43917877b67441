//! While the page is served: a study that was saved is checked, and only a good
//! one is built. Trunk watches the stamp, and so neither a bad save nor what a
//! spreadsheet leaves beside a file starts a build.

use std::path::Path;
use std::time::{Duration, SystemTime};
use std::{fs, io, thread};

use crate::folder::Folder;
use crate::source::File;

const FILES: [File; 4] = [File::Observations, File::Sheet, File::Study, File::Site];

/// How long a file must have been at rest to count as saved.
const REST: Duration = Duration::from_millis(400);

type State = [Option<(SystemTime, u64)>; FILES.len()];

fn state(folder: &Folder) -> State {
    FILES.map(|file| {
        let about = fs::metadata(folder.path(file)).ok()?;
        Some((about.modified().ok()?, about.len()))
    })
}

/// Asks `good` of the study after each save, and touches `stamp` when it is;
/// until `over`.
///
/// # Errors
/// A stamp that cannot be written.
pub fn watch(
    folder: &Folder,
    stamp: &Path,
    mut good: impl FnMut() -> bool,
    over: impl Fn() -> bool,
) -> io::Result<()> {
    let mut told = state(folder);
    while !over() {
        thread::sleep(REST);
        let now = state(folder);
        if now == told {
            continue;
        }
        thread::sleep(REST);
        // Being written still: the next round sees its end.
        if state(folder) != now {
            continue;
        }
        let good = good();
        // The check itself writes: one of the two files follows the other.
        told = state(folder);
        if good {
            fs::write(stamp, format!("{:?}", SystemTime::now()))?;
        }
    }
    Ok(())
}
