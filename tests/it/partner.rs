//! What partners load into their own pages.

const HOST_SCRIPT: &str = include_str!("../../assets/integrer.js");

#[test]
fn the_host_script_is_small_and_old_enough() {
    assert!(
        HOST_SCRIPT.len() < 1_000,
        "{} bytes, as served",
        HOST_SCRIPT.len()
    );
    // Partners' own build tools may be as old as their sites: nothing later than ECMAScript 5.
    for newer in ["=>", "let ", "const ", "`", "?.", "??", "class ", "..."] {
        assert!(!HOST_SCRIPT.contains(newer), "{newer} is newer");
    }
}
