//! What a room may name.

use std::path::{Path, PathBuf};

/// Every source file below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder of sources");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let all = paths.flat_map(|path| match path.is_dir() {
        true => sources(&path),
        false => vec![path],
    });
    all.filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .collect()
}

#[test]
fn the_browser_is_named_in_its_room_alone() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    // The room, and the entry, which exports what the page's script calls.
    let room = [root.join("web"), root.join("main.rs")];
    let (inside, outside): (Vec<_>, Vec<_>) = sources(&root)
        .into_iter()
        .partition(|path| room.iter().any(|place| path.starts_with(place)));
    let names = |path: &PathBuf| {
        let text = std::fs::read_to_string(path).expect("a source file");
        let of = ["web_sys", "js_sys", "wasm_bindgen", "plotters_canvas"];
        of.iter().any(|name| text.contains(name))
    };
    assert!(inside.iter().any(names), "nothing is found where it is");
    let leaks: Vec<_> = outside.iter().filter(|path| names(path)).collect();
    assert!(leaks.is_empty(), "{leaks:?}");
}
