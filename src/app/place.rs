//! Where the reader is: what the address says, and the chapter on screen.

use super::{App, Effect};
use crate::data::ChapterId;
use crate::selection::Theme;

impl App {
    /// The page was opened at this query. Its chapter is on screen: the start
    /// script saw to that, and whoever has read on since stays there.
    pub(super) fn open(&mut self, query: &str) {
        let (selection, ignored) = self.read(query);
        let selection = self.within(self.embedded_selection(selection));
        self.select(selection);
        self.effects.push(Effect::Controls);
        self.tell_motion();
        self.effects.push(Effect::Mark(selection.chapter));
        if selection.theme != Theme::Auto {
            self.effects.push(Effect::Theme(selection.theme));
        }
        // The page was written for the default choice.
        if (selection.size, selection.comparison) != Default::default() {
            self.effects.push(Effect::Words);
        }
        if selection.shown.is_some() {
            self.effects.push(Effect::Show(selection.shown));
        } else if self.embed.scope.is_some() {
            self.narrow();
        }
        if !ignored.is_empty() {
            self.effects.push(Effect::Warn(ignored));
        }
    }

    /// The reader asked for a chapter.
    pub(super) fn visit(&mut self, chapter: ChapterId) {
        if !self.holds(chapter) {
            return;
        }
        if self.embed.scope.is_some() {
            return self.visit_embedded(chapter);
        }
        let moved = chapter != self.selection.chapter || self.selection.shown.is_some();
        if self.selection.shown.take().is_some() {
            self.effects.push(Effect::Show(None));
        }
        self.selection.chapter = chapter;
        self.effects.push(Effect::Mark(chapter));
        self.effects.push(Effect::Scroll(chapter));
        if moved {
            self.push();
        }
    }

    /// The reader scrolled into a chapter. Behind a figure that is shown alone
    /// nothing is read.
    pub(super) fn reach(&mut self, chapter: ChapterId) {
        let here = chapter == self.selection.chapter;
        let aside = self.selection.shown.is_some() || self.embed.scope.is_some();
        if here || aside || !self.holds(chapter) {
            return;
        }
        self.selection.chapter = chapter;
        self.effects.push(Effect::Mark(chapter));
        self.replace();
    }

    /// Back or forward led to this query. The address of an embed is the
    /// embedder's.
    pub(super) fn travel(&mut self, query: &str) {
        if self.embed.scope.is_some() {
            return;
        }
        let before = self.selection;
        let now = self.within(self.read(query).0);
        self.select(now);
        self.effects.push(Effect::Controls);
        self.effects.push(Effect::Mark(now.chapter));
        if before.motion != now.motion {
            self.settle();
        }
        if before.theme != now.theme {
            self.effects.push(Effect::Theme(now.theme));
        }
        if before.shown != now.shown {
            self.effects.push(Effect::Show(now.shown));
        }
        if before.chapter != now.chapter && now.shown.is_none() {
            self.effects.push(Effect::Scroll(now.chapter));
        }
        self.changed(before);
    }
}
