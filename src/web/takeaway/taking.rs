//! What a reader takes away of a figure, in the state on screen: made here,
//! handed over by `hand`.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement};

use super::{Desk, hand, with};
use crate::STUDY;
use crate::data::PanelId;
use crate::export::card::{Aspect, Caption, Card};
use crate::export::figure::{csv, file_name, phrase};
use crate::export::record::Dialect;
use crate::selection::{Motion, Selection, Theme};
use crate::theme::Palette;
use crate::view::View;
use crate::web::{canvas, dom, palette::Palettes};

/// A figure, and all that its files are made of.
struct Taken {
    figure: Element,
    view: View,
    caption: Caption,
    selection: Selection,
    palette: Palette,
    /// Without its ending.
    file: String,
}

/// Does what an item of the menu says, with the figure that it stands in.
pub fn press(item: &Element, act: &str) {
    let Some(taken) = with(|desk| desk.take(item)).flatten() else {
        return;
    };
    let study = &STUDY;
    let Taken {
        figure,
        view,
        caption,
        selection,
        palette,
        file,
    } = taken;
    let card = |aspect| Card::new(study, &view, selection, &caption, aspect);
    let aspect = if act.ends_with("-portrait") {
        Aspect::Portrait
    } else {
        Aspect::Landscape
    };
    let picture = match aspect {
        Aspect::Landscape => file.clone(),
        Aspect::Portrait => format!("{file}_{}", aspect.slug()),
    };
    let table = |dialect| csv(study, &view, selection.comparison, dialect);
    match act {
        "take-link" => hand::copy(figure, caption.address, "Lien copié."),
        "take-sentence" => hand::copy(figure, phrase(study, &view), "Phrase copiée."),
        "take-share" => hand::share(figure, caption.title, view.sentence, caption.address),
        "take-png" | "take-png-portrait" => {
            hand::picture(figure, card(aspect), &palette, format!("{picture}.png"));
        }
        "take-svg" | "take-svg-portrait" => {
            let svg = card(aspect).svg(&palette);
            hand::text(&figure, &svg, "image/svg+xml", &format!("{picture}.svg"));
        }
        "take-csv" => {
            hand::text(
                &figure,
                &table(Dialect::Plain),
                "text/csv",
                &format!("{file}.csv"),
            );
        }
        "take-sheet" => {
            let name = format!("{file}_tableur.csv");
            hand::text(&figure, &table(Dialect::French), "text/csv", &name);
        }
        _ => {}
    }
}

impl Desk {
    fn take(&self, item: &Element) -> Option<Taken> {
        let figure = item.closest(".panel").ok()??;
        let id = STUDY.panel_id(&figure.get_attribute("data-panel")?)?;
        let selection = self.selection();
        let (view, caption) = self.taken(id, selection)?;
        Some(Taken {
            file: file_name(&STUDY, view.panel, selection),
            figure,
            view,
            caption,
            selection,
            palette: *Palettes::read(&self.window, &self.document.document_element()?).of(false),
        })
    }

    /// A figure in the state on screen, with the words that only the document
    /// has; `None` where the document has no such figure.
    pub(super) fn taken(&self, id: PanelId, selection: Selection) -> Option<(View, Caption)> {
        let panel = STUDY.panel(id);
        let figure: Element = canvas::figure(&self.document, panel.slug)?;
        let title = match figure.query_selector("h3") {
            Ok(Some(title)) => title.text_content(),
            // The first screen's figure is called, not titled.
            Ok(None) | Err(_) => figure.get_attribute("aria-label"),
        };
        let caption = Caption {
            title: title.unwrap_or_default(),
            notes: dom::all::<Element>(&figure, ".notes li")
                .iter()
                .filter_map(|note| note.text_content())
                .collect(),
            address: self.link(id, selection).unwrap_or_default(),
        };
        Some((View::new(&STUDY, panel, selection), caption))
    }

    /// The address of a figure in the state on screen, on the whole page. Made
    /// from the state: nothing that others put into the address is kept.
    fn link(&self, id: PanelId, selection: Selection) -> Option<String> {
        let document = &self.document;
        let study = &STUDY;
        let shown = study.shows().find(|&shown| shown == id);
        let query = Selection {
            shown,
            motion: Motion::AsDevice,
            theme: Theme::Auto,
            ..selection
        }
        .query(study);
        // A document of a part says where the whole is.
        let root = document.query_selector("[data-root]").ok().flatten();
        let root = root.and_then(|r| r.get_attribute("data-root"));
        let root = root.filter(|r| !r.is_empty()).unwrap_or("./".into());
        let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&format!("{root}{query}"));
        Some(link.href())
    }
}
