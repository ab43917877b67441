//! Where the module's memory comes from: an allocator of a quarter of the
//! standard one's bytes, which takes the same time whatever was done before.

use rlsf::SmallGlobalTlsf;

#[global_allocator]
static MEMORY: SmallGlobalTlsf = SmallGlobalTlsf::new();

/// Bytes that choices leave unused between what they keep: words of other
/// lengths, marks of other figures. Measured: 64 to 128 kB after a thousand
/// choices, and no more after ten thousand.
const ROOM: usize = 192 * 1024;

/// Takes that room once, at the start, so that the module's memory does not
/// grow with the choices that come.
pub fn make_room() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(ROOM)));
}
