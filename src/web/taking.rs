//! What a reader takes away of a figure, in the state on screen: made here,
//! handed over by `hand`.

use web_sys::{Element, HtmlAnchorElement};

use super::{Page, canvas, dom, hand, with};
use crate::STUDY;
use crate::data::{ChapterId, FigureId};
use crate::embed::Scope;
use crate::export::card::{Aspect, Caption, Card};
use crate::export::figure::{csv, file_name, phrase};
use crate::export::record::Dialect;
use crate::selection::{Motion, Selection, Theme};
use crate::theme::{Light, Palette};
use crate::view::View;

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

/// What can be taken of a figure.
#[derive(Clone, Copy)]
pub enum Item {
    Link,
    Sentence,
    Share,
    Picture(Aspect),
    Drawing(Aspect),
    Table(Dialect),
}

impl Item {
    /// What a button's `data-act` asks for.
    pub fn named(act: &str) -> Option<Self> {
        Some(match act {
            "take-link" => Self::Link,
            "take-sentence" => Self::Sentence,
            "take-share" => Self::Share,
            "take-png" => Self::Picture(Aspect::Landscape),
            "take-png-portrait" => Self::Picture(Aspect::Portrait),
            "take-svg" => Self::Drawing(Aspect::Landscape),
            "take-svg-portrait" => Self::Drawing(Aspect::Portrait),
            "take-poster" => Self::Drawing(Aspect::Poster),
            "take-csv" => Self::Table(Dialect::Plain),
            "take-sheet" => Self::Table(Dialect::French),
            _ => return None,
        })
    }
}

/// Hands over what a button of the menu says of the figure that it stands in.
pub fn take(button: &Element, item: Item) {
    let Some(taken) = with(|page| page.take(button)).flatten() else {
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
    let named = |aspect: Aspect, ending: &str| match aspect {
        Aspect::Landscape => format!("{file}.{ending}"),
        Aspect::Portrait | Aspect::Poster => format!("{file}_{}.{ending}", aspect.slug()),
    };
    match item {
        Item::Link => hand::copy(figure, caption.address, "Lien copié."),
        Item::Sentence => hand::copy(figure, phrase(study, &view), "Phrase copiée."),
        Item::Share => hand::share(figure, caption.title, view.sentence, caption.address),
        Item::Picture(aspect) => {
            hand::picture(figure, card(aspect), &palette, named(aspect, "png"));
        }
        Item::Drawing(aspect) => {
            let svg = card(aspect).svg(&match (aspect, view.figure.form()) {
                (Aspect::Poster, Some(form)) => Palette::of_plate(form, Light::Paper),
                (Aspect::Landscape | Aspect::Portrait | Aspect::Poster, _) => palette,
            });
            hand::text(&figure, &svg, "image/svg+xml", &named(aspect, "svg"));
        }
        Item::Table(dialect) => {
            let name = match dialect {
                Dialect::Plain => format!("{file}.csv"),
                Dialect::French => format!("{file}_tableur.csv"),
            };
            let table = csv(study, &view, selection.comparison, dialect);
            hand::text(&figure, &table, "text/csv", &name);
        }
    }
}

impl Page {
    fn take(&self, button: &Element) -> Option<Taken> {
        let figure = dom::closest(button, ".figure")?;
        let id = STUDY.figure_id(&figure.get_attribute("data-figure")?)?;
        let selection = self.app.selection();
        let (view, caption) = self.taken(id, selection)?;
        let palette = *self.palettes.of(match view.figure.form() {
            Some(form) => canvas::Look::Plate(form),
            None => canvas::Look::Page,
        });
        Some(Taken {
            file: file_name(&STUDY, view.figure, selection),
            figure,
            view,
            caption,
            selection,
            palette,
        })
    }

    /// A figure in the state on screen, with the words that only the document
    /// has; `None` where the document has no such figure.
    pub(super) fn taken(&self, id: FigureId, selection: Selection) -> Option<(View, Caption)> {
        let figure = STUDY.figure(id);
        let element = canvas::figure(&self.parts.document, figure.slug)?;
        let title = match dom::find(&element, ".title") {
            Some(title) => title.text_content(),
            // The first screen's figure is called, not titled.
            None => element.get_attribute("aria-label"),
        };
        let caption = Caption {
            title: title.unwrap_or_default(),
            notes: dom::all::<Element>(&element, ".notes li")
                .iter()
                .filter_map(|note| note.text_content())
                .collect(),
            address: self.link(id, selection).unwrap_or_default(),
        };
        Some((View::new(&STUDY, figure, selection), caption))
    }

    /// The address of a figure in the state on screen, in the page that shows it
    /// among others. Made from the state: nothing that others put into the
    /// address is kept.
    fn link(&self, id: FigureId, selection: Selection) -> Option<String> {
        let study = &STUDY;
        let home = Scope::home(study, id);
        let selection = Selection {
            shown: None,
            chapter: study.figure(id).chapter,
            motion: Motion::AsDevice,
            theme: Theme::Auto,
            ..selection
        };
        let place = match home {
            Scope::Whole => selection.query(study),
            Scope::File | Scope::Chapter(_) | Scope::Figure(_) => {
                let chapter = ChapterId::default();
                let query = Selection {
                    chapter,
                    ..selection
                }
                .query(study);
                let slug = study.figure(id).slug;
                format!("{}{query}#figure-{slug}", home.folder(study))
            }
        };
        // A document of a part says where the whole is.
        let root = dom::find(&self.parts.root, "[data-root]");
        let root = root.and_then(|r| r.get_attribute("data-root"));
        let root = root.filter(|r| !r.is_empty()).unwrap_or("./".into());
        let link: HtmlAnchorElement = dom::create(&self.parts.document, "a")?;
        link.set_href(&format!("{root}{place}"));
        Some(link.href())
    }
}
