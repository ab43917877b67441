//! Slots from states: what stands in several of them is brought to the same
//! slots, in an order that is right for each.

use std::cmp::Reverse;

use super::item::Item;

/// A slot as it grows, state after state.
#[derive(Clone, Debug)]
pub struct Slot {
    pub versions: Vec<Item>,
    /// The version in each state, from 1; 0 for none.
    pub pattern: Vec<u8>,
}

/// What a difference between a state and the slots so far costs, about the
/// bytes that it takes: another version, a slot without any, a new slot.
const OTHER: u32 = 2;
const NONE: u32 = 1;
const NEW: u32 = 5;

/// Brings the states' items to slots.
pub fn align(states: Vec<Vec<Item>>) -> Vec<Slot> {
    let count = states.len();
    let mut states: Vec<_> = states.into_iter().enumerate().collect();
    // The fullest first: the others then leave slots out.
    states.sort_by_key(|(_, items)| Reverse(items.len()));
    let join = |slots, (state, items)| join(slots, items, state, count);
    states.into_iter().fold(Vec::new(), join)
}

/// How the next slot and the next item come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// The item stands in the slot.
    Both,
    /// The slot has nothing in this state.
    None,
    /// The item has a slot of its own.
    New,
}

fn join(slots: Vec<Slot>, items: Vec<Item>, state: usize, states: usize) -> Vec<Slot> {
    let ways = ways(&slots, &items);
    let mut joined = Vec::new();
    let (mut slots, mut items) = (slots.into_iter(), items.into_iter());
    for way in ways {
        match way {
            Way::Both | Way::None => joined.extend(slots.next()),
            Way::New => joined.push(Slot {
                versions: Vec::new(),
                pattern: vec![0; states],
            }),
        }
        if way != Way::None
            && let (Some(slot), Some(item)) = (joined.last_mut(), items.next())
        {
            slot.show(item, state);
        }
    }
    joined
}

/// The cheapest way through slots and items, side by side.
fn ways(slots: &[Slot], items: &[Item]) -> Vec<Way> {
    // Most states differ in the middle of a picture at most.
    let alike = |(slot, item): &(&Slot, &Item)| slot.versions.contains(item);
    let begin = slots.iter().zip(items).take_while(alike).count();
    let (slots, items) = (&slots[begin..], &items[begin..]);
    let ends = slots.iter().rev().zip(items.iter().rev());
    let end = ends.take_while(alike).count();
    let (slots, items) = (&slots[..slots.len() - end], &items[..items.len() - end]);
    let width = items.len() + 1;
    let mut rest = vec![(0, Way::None); (slots.len() + 1) * width];
    for at in (0..rest.len() - 1).rev() {
        let (slot, item) = (at / width, at % width);
        let both = slots.get(slot).zip(items.get(item));
        let both = both.and_then(|(slot, item)| slot.cost(item));
        let mut cheapest = (u32::MAX, Way::None);
        if let Some(cost) = both {
            cheapest = (cost + rest[at + width + 1].0, Way::Both);
        }
        if slot < slots.len() && NONE + rest[at + width].0 < cheapest.0 {
            cheapest = (NONE + rest[at + width].0, Way::None);
        }
        if item < items.len() && NEW + rest[at + 1].0 < cheapest.0 {
            cheapest = (NEW + rest[at + 1].0, Way::New);
        }
        rest[at] = cheapest;
    }
    let mut ways = vec![Way::Both; begin];
    let mut at = 0;
    while at < rest.len() - 1 {
        let way = rest[at].1;
        ways.push(way);
        at += match way {
            Way::Both => width + 1,
            Way::None => width,
            Way::New => 1,
        };
    }
    ways.resize(ways.len() + end, Way::Both);
    ways
}

impl Slot {
    /// What it costs to show an item here; `None` if that cannot be.
    fn cost(&self, item: &Item) -> Option<u32> {
        let may = self
            .versions
            .first()
            .is_some_and(|first| first.may_replace(item));
        may.then(|| {
            if self.versions.contains(item) {
                0
            } else {
                OTHER
            }
        })
    }

    fn show(&mut self, item: Item, state: usize) {
        let found = self.versions.iter().position(|version| *version == item);
        let at = found.unwrap_or(self.versions.len());
        if found.is_none() {
            self.versions.push(item);
        }
        self.pattern[state] = at as u8 + 1;
    }
}
