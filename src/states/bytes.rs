//! Numbers as bytes: small ones are short (LEB128), signed ones turned so that
//! those near zero are small (zigzag).

/// Takes numbers out of bytes. Total: past the end every number is 0, so that
/// bytes cut short give less, and never a panic.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub fn number(&mut self) -> u32 {
        let (mut number, mut shift) = (0_u32, 0);
        while let Some((&byte, rest)) = self.rest.split_first() {
            self.rest = rest;
            number |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    pub fn signed(&mut self) -> i32 {
        let number = self.number();
        (number >> 1) as i32 ^ -((number & 1) as i32)
    }

    /// The next number; `None` past the end.
    pub fn some(&mut self) -> Option<u32> {
        (!self.is_empty()).then(|| self.number())
    }

    /// Bytes that their length stands before; `None` if they are not all there.
    pub fn block(&mut self) -> Option<&'a [u8]> {
        let length = self.some()? as usize;
        let (block, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(block)
    }

    pub const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }
}

/// Puts numbers into bytes.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Writer(pub Vec<u8>);

#[cfg(not(target_arch = "wasm32"))]
impl Writer {
    pub fn number(&mut self, mut number: u32) {
        while number >= 0x80 {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    pub fn signed(&mut self, number: i32) {
        self.number(((number << 1) ^ (number >> 31)) as u32);
    }

    /// A count of something; a study of more than four thousand million is
    /// none.
    pub fn count(&mut self, count: usize) {
        self.number(u32::try_from(count).unwrap_or(u32::MAX));
    }

    /// Bytes, with their length before them.
    pub fn block(&mut self, bytes: &[u8]) {
        self.count(bytes.len());
        self.0.extend(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_survive_their_bytes(number: u32, signed: i32) {
            let mut writer = Writer::default();
            writer.number(number);
            writer.signed(signed);
            let mut reader = Reader::new(&writer.0);
            prop_assert_eq!(reader.number(), number);
            prop_assert_eq!(reader.signed(), signed);
            prop_assert!(reader.is_empty());
        }

        #[test]
        fn any_bytes_come_to_an_end(bytes: Vec<u8>) {
            let mut reader = Reader::new(&bytes);
            let block = reader.block().unwrap_or_default();
            prop_assert!(block.len() < bytes.len().max(1));
            while reader.some().is_some() {}
            prop_assert_eq!((reader.number(), reader.signed()), (0, 0));
        }
    }
}
