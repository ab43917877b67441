//! What is different where the page is an embed in another site: the address and the choices
//! that are locked are the embedder's, and there is one chapter or one figure
//! at a time.

use super::{App, Effect};
use crate::data::{ChapterId, SizeId};
use crate::embed::incoming::Request;
use crate::embed::{Announce, Controls, Embed, Lock, Scope};
use crate::selection::{Comparison, Selection};

impl App {
    /// The app as an embedder wants it.
    pub fn embedded(self, embed: Embed) -> Self {
        Self { embed, ..self }
    }

    pub fn embed(&self) -> &Embed {
        &self.embed
    }

    /// A new entry of the history with what is chosen, unless the address is
    /// the embedder's.
    pub(super) fn push(&mut self) {
        self.address(Effect::Push);
    }

    /// The same within the current entry.
    pub(super) fn replace(&mut self) {
        self.address(Effect::Replace);
    }

    fn address(&mut self, write: fn(String) -> Effect) {
        if self.embed.scope.is_none() {
            let query = self.query();
            self.effects.push(write(query));
        }
    }

    /// A selection that stands where the embed does.
    pub(super) fn embedded_selection(&self, selection: Selection) -> Selection {
        match self.embed.scope {
            Some(Scope::Figure(id)) => Selection {
                chapter: self.study.figure(id).chapter,
                shown: None,
                ..selection
            },
            Some(Scope::Chapter(_) | Scope::Whole | Scope::File) => Selection {
                shown: None,
                ..selection
            },
            None => selection,
        }
    }

    /// What the embed shows of its document.
    pub(super) fn narrow(&mut self) {
        let shown = match self.embed.scope {
            Some(Scope::Figure(id)) => Scope::Figure(id),
            Some(Scope::Chapter(_) | Scope::Whole | Scope::File) => {
                Scope::Chapter(self.selection.chapter)
            }
            None => return,
        };
        self.effects.push(Effect::Narrow(shown));
    }

    /// The chapter beside the current one, in an embed that goes from chapter
    /// to chapter.
    pub fn beside(&self, step: isize) -> Option<ChapterId> {
        if matches!(self.embed.scope?, Scope::Figure(_)) {
            return None;
        }
        let at = usize::from(self.selection.chapter.0).checked_add_signed(step)?;
        let beside = self.study.chapter_ids().nth(at);
        beside.filter(|&id| self.holds(id))
    }

    /// What the reader sees and cannot change, in words; empty when that is
    /// the default.
    pub fn fixed(&self) -> String {
        let embed = &self.embed;
        let hidden = embed.controls == Controls::Hidden;
        let mut parts = Vec::new();
        if (hidden || embed.size == Lock::Locked) && self.selection.size != SizeId::ALL {
            let size = self.study.size(self.selection.size).bare();
            parts.push(format!("Taille\u{a0}: {size}"));
        }
        if let (true, Comparison::On, Some(year)) = (
            hidden || embed.comparison == Lock::Locked,
            self.selection.comparison,
            self.study.survey.compared,
        ) {
            parts.push(format!("Comparé avec {year}"));
        }
        parts.join(" · ")
    }

    pub(super) fn visit_embedded(&mut self, chapter: ChapterId) {
        let fixed = matches!(self.embed.scope, Some(Scope::Figure(_)));
        if fixed || chapter == self.selection.chapter || !self.holds(chapter) {
            return;
        }
        self.unpoint();
        self.selection.chapter = chapter;
        self.effects.push(Effect::Mark(chapter));
        self.narrow();
        self.announce();
    }

    pub(super) fn announce(&mut self) {
        match self.embed.announce {
            Announce::Told => self.effects.push(Effect::Announce),
            Announce::Quiet => {}
        }
    }

    /// The embedder chooses as a reader would, also what the reader may not.
    pub(super) fn asked(&mut self, request: Request) {
        if let Some(chapter) = request.chapter {
            self.visit_embedded(chapter);
        }
        if let Some(theme) = request.theme.filter(|&t| t != self.selection.theme) {
            self.selection.theme = theme;
            self.effects.push(Effect::Theme(theme));
        }
        if let Some(motion) = request.motion.filter(|&m| m != self.selection.motion) {
            self.selection.motion = motion;
            self.settle();
        }
        let comparison = request.comparison.unwrap_or(self.selection.comparison);
        self.choose(Selection {
            size: request.size.unwrap_or(self.selection.size),
            comparison,
            ..self.selection
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{appear, figure};
    use super::*;
    use crate::STUDY;
    use crate::app::{Event, Turn};
    use crate::selection::Theme;

    fn embedded(query: &str) -> App {
        let (embed, _) = Embed::parse(&STUDY, Scope::Whole, query);
        let mut app = App::new(&STUDY, Scope::Whole).embedded(embed);
        app.update(Event::Opened {
            query: query.into(),
            reduced_motion: true,
        });
        app
    }

    fn touches_the_address(effects: &[Effect]) -> bool {
        effects
            .iter()
            .any(|e| matches!(e, Effect::Push(_) | Effect::Replace(_)))
    }

    #[test]
    fn the_address_of_an_embed_is_never_written() {
        let mut app = embedded("?integration=1&chapitre=services");
        let shown = STUDY.figure_id("site");
        for event in [
            Event::Sized(SizeId::UNDER_50),
            Event::Compared(Comparison::On),
            Event::Visited(ChapterId(1)),
            Event::Reached(ChapterId(2)),
            Event::Shown(shown),
            Event::Turned(Turn::Next),
            Event::Shown(None),
            Event::Moving(true),
            Event::Travelled("?taille=plus-100".into()),
        ] {
            let effects = app.update(event.clone());
            assert!(!touches_the_address(&effects), "{event:?}: {effects:?}");
        }
        assert_eq!(app.selection().size, SizeId::UNDER_50);
    }

    #[test]
    fn an_embed_goes_from_chapter_to_chapter() {
        let mut app = embedded("?integration=1&chapitre=services");
        let before = app.beside(-1).expect("a chapter before");
        let effects = app.update(Event::Visited(before));
        assert_eq!(effects[0], Effect::Mark(before));
        assert_eq!(effects[1], Effect::Narrow(Scope::Chapter(before)));
        assert_eq!(app.update(Event::Visited(before)), [], "it is there");
        app.update(Event::Visited(ChapterId(0)));
        assert_eq!(app.beside(-1), None);
        app.update(Event::Visited(ChapterId(6)));
        assert_eq!(app.beside(1), None);
    }

    #[test]
    fn an_embed_of_one_figure_stays_there() {
        let mut app = embedded("?integration=1&figure=planche-services");
        let plate = STUDY.figure_id("planche-services").expect("a figure");
        app.narrow();
        let effects = std::mem::take(&mut app.effects);
        assert_eq!(effects, [Effect::Narrow(Scope::Figure(plate))]);
        assert_eq!(app.selection().chapter, STUDY.figure(plate).chapter);
        assert_eq!(app.beside(1), None);
        assert_eq!(app.update(Event::Visited(ChapterId(0))), []);
        app.update(Event::Shown(Some(plate)));
        assert_eq!(app.update(Event::Turned(Turn::Next)), []);
    }

    #[test]
    fn a_lock_holds_for_the_reader_and_not_for_the_embedder() {
        let mut app = embedded("?integration=1&taille=moins-50&verrou=taille,comparer");
        let asked = app.update(Event::Sized(SizeId::OVER_100));
        assert_eq!(asked, [Effect::Controls], "the control goes back");
        let asked = app.update(Event::Compared(Comparison::On));
        assert_eq!(asked, [Effect::Controls]);
        assert_eq!(app.fixed(), "Taille\u{a0}: moins de 50\u{a0}agents");
        app.update(Event::Asked(Request {
            size: Some(SizeId::OVER_100),
            comparison: Some(Comparison::On),
            ..Request::default()
        }));
        let selection = app.selection();
        assert_eq!(selection.size, SizeId::OVER_100);
        assert_eq!(selection.comparison, Comparison::On);
    }

    #[test]
    fn what_is_asked_for_is_chosen_and_told_on_request_only() {
        let request = Request {
            chapter: Some(ChapterId(2)),
            size: Some(SizeId::UNDER_50),
            theme: Some(Theme::Dark),
            ..Request::default()
        };
        let mut app = embedded("?integration=1");
        appear(&mut app, "site", true);
        let effects = app.update(Event::Asked(request));
        assert!(effects.contains(&Effect::Theme(Theme::Dark)));
        assert!(effects.contains(&Effect::Draw(figure("site"))));
        assert!(!effects.contains(&Effect::Announce));
        assert_eq!(app.update(Event::Asked(request)), [], "nothing is left");
        let mut app = embedded("?integration=1&annonce=1");
        let effects = app.update(Event::Asked(request));
        assert!(effects.contains(&Effect::Announce));
    }
}
