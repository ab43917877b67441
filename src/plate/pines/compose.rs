//! Where everything stands, composed anew for each kind of screen.

use super::aside::Aside;
use super::clearing::Clearing;
use super::grove::Grove;
use super::phone;
use crate::chart::Plate;
use crate::chart::scene::{Composition, Scene};
use crate::plate::heading::Heading;

/// The forest as composed for a width and for as many groves.
#[derive(Clone, Debug)]
pub struct Composed {
    pub height: f32,
    pub clearings: Vec<Clearing>,
    pub lead: Aside,
    pub mean: Aside,
}

const DESK: Clearing = Clearing {
    count: 0,
    first: 0,
    foot: 758.0,
    high: 458.0,
    deep: 82.0,
    from: 50.0,
    to: 1380.0,
    group: 34.0,
    apart: 44.0,
    boughs: 9.0,
    crown: 18.0,
    edge: 1440.0,
    scale_at: 1414.0,
    levels: &[0, 25, 50, 75, 100],
    scale: 15.0,
    number: 18.0,
    chosen: 32.0,
    name: 18.0,
    title: 18.0,
    over: 46.0,
};

const TABLET: Clearing = Clearing {
    foot: 922.0,
    high: 474.0,
    deep: 88.0,
    from: 14.0,
    to: 782.0,
    group: 12.0,
    apart: 26.5,
    boughs: 8.0,
    crown: 12.6,
    edge: 820.0,
    scale_at: 808.0,
    scale: 15.5,
    number: 16.5,
    chosen: 28.0,
    name: 16.0,
    title: 15.4,
    over: 38.0,
    ..DESK
};

/// The lead on a desk.
pub const LEAD: Aside = Aside {
    at: (827.0, 72.0),
    pitch: 101.0,
    number: 37.0,
    word: 15.0,
    title: 17.0,
    pines: true,
    stacked: false,
    room: 320.0,
    change: None,
};

impl Composed {
    /// Composes the forest for the scene's format; lays its heading.
    pub fn new(scene: &mut Scene, plate: &Plate, groves: &[Grove<'_>]) -> Self {
        match Composition::of(scene.format) {
            Composition::Desk => Self::desk(scene, plate, groves),
            Composition::Tablet => Self::tablet(scene, plate, groves),
            Composition::Phone => phone::compose(scene, plate, groves),
        }
    }

    fn desk(scene: &mut Scene, plate: &Plate, groves: &[Grove<'_>]) -> Self {
        let heading = Heading {
            at: (56.0, 142.0),
            number: 116.0,
            name: 20.0,
            title: 42.0,
            title_at: (268.0, 96.0),
            title_room: 540.0,
            title_lines: 2,
            name_room: 130.0,
        };
        heading.lay(scene, plate);
        Self {
            height: 840.0,
            clearings: vec![DESK.of(groves)],
            lead: LEAD,
            mean: Aside {
                at: (1142.0, 72.0),
                pitch: 99.5,
                room: 290.0,
                pines: false,
                ..LEAD
            },
        }
    }

    fn tablet(scene: &mut Scene, plate: &Plate, groves: &[Grove<'_>]) -> Self {
        let heading = Heading {
            at: (40.0, 112.0),
            number: 100.0,
            name: 20.0,
            title: 47.0,
            title_at: (40.0, 172.0),
            title_room: 640.0,
            title_lines: 2,
            name_room: 300.0,
        };
        heading.lay(scene, plate);
        Self {
            height: 1010.0,
            clearings: vec![TABLET.of(groves)],
            lead: Aside {
                at: (41.0, 264.0),
                pitch: 124.0,
                number: 46.0,
                word: 16.5,
                title: 18.0,
                ..LEAD
            },
            mean: Aside {
                at: (482.0, 264.0),
                pitch: 112.0,
                number: 46.0,
                word: 16.5,
                title: 18.0,
                pines: false,
                ..LEAD
            },
        }
    }
}

impl Clearing {
    /// Of these groves: its ground as deep as is written in it, and 100 where
    /// it was.
    fn of(&self, groves: &[Grove<'_>]) -> Self {
        let count = groves.len();
        let own = Self { count, ..*self };
        let more = (own.depth(groves) - own.deep).max(0.0);
        Self {
            foot: own.foot - more,
            high: own.high - more,
            deep: own.deep + more,
            ..own
        }
    }
}
