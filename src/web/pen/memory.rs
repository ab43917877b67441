//! Strings that JavaScript has already.

use js_sys::JsString;

/// As many strings as a figure has texts, and some of its last state.
const MOST: usize = 160;

/// What was said before, by what it was made of.
pub struct Memory<K> {
    known: Vec<(K, JsString)>,
    /// Where the next is expected: a frame says the same in the same order.
    next: usize,
}

impl<K> Memory<K> {
    pub const fn new() -> Self {
        Self {
            known: Vec::new(),
            next: 0,
        }
    }

    /// The string of what `is` knows; made, where it is new.
    pub fn recall(
        &mut self,
        is: impl Fn(&K) -> bool,
        make: impl FnOnce() -> (K, String),
    ) -> &JsString {
        let count = self.known.len();
        let found = (0..count)
            .map(|nth| (self.next + nth) % count)
            .find(|&at| is(&self.known[at].0));
        let at = found.unwrap_or_else(|| {
            if count >= MOST {
                self.known.clear();
            }
            let (key, text) = make();
            self.known.push((key, text.into()));
            self.known.len() - 1
        });
        self.next = at + 1;
        &self.known[at].1
    }
}
