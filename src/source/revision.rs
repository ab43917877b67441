//! Which state of the data this is: what a reader quotes and a publisher
//! freezes.

/// Eight hexadecimal digits of a hash (FNV-1a) of the publisher's files: a
/// name for a state of the data, not a signature.
///
/// The end of a line does not count, nor a byte order mark: both change with
/// the machine that saves the file, and no number changes with them.
pub fn of(files: &[&str]) -> String {
    let hash = files
        .iter()
        .flat_map(|text| text.trim_start_matches('\u{feff}').lines().chain([""]))
        .flat_map(|line| line.bytes().chain([b'\n']))
        .fold(0x811c_9dc5_u32, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
    format!("{hash:08x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_changes_it_and_the_machine_does_not() {
        let here = of(&["a,1\nb,2\n", "c"]);
        assert_eq!(here.len(), 8);
        assert_eq!(of(&["\u{feff}a,1\r\nb,2\r\n", "c"]), here);
        assert_ne!(of(&["a,1\nb,3\n", "c"]), here);
        assert_ne!(of(&["a,1\n", "b,2\nc"]), here, "a line in the other file");
    }
}
