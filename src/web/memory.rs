//! Where the module's memory comes from: an allocator of a quarter of the
//! standard one's bytes, which takes the same time whatever was done before.

use rlsf::SmallGlobalTlsf;

#[global_allocator]
static MEMORY: SmallGlobalTlsf = SmallGlobalTlsf::new();
