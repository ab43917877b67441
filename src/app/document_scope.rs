//! The document's scope: how much of the study it holds. The page of one
//! chapter knows no other: those are documents of their own, which its links
//! lead to.

use super::App;
use crate::data::{ChapterId, FigureId, Span};
use crate::embed::Scope;
use crate::selection::{Ignored, Selection};

impl App {
    /// Whether the document holds the chapter.
    pub(super) fn holds(&self, chapter: ChapterId) -> bool {
        match self.document {
            Scope::Chapter(id) => id == chapter,
            Scope::Whole | Scope::File | Scope::Figure(_) => true,
        }
    }

    /// The figures of the document that can be shown large, in order. An embed
    /// has no first screen.
    pub(super) fn figures(&self) -> Vec<FigureId> {
        let embedded = self.embed.scope.is_some();
        let opening = |id: FigureId| self.study.figure(id).span == Span::Opening;
        let presented = self.study.presents();
        presented
            .filter(|&id| self.document.holds(self.study, id) && !(embedded && opening(id)))
            .collect()
    }

    /// Reads a query. A figure that the document does not hold cannot be shown
    /// alone here: it is reported, and passed over.
    pub(super) fn read(&self, query: &str) -> (Selection, Vec<Ignored>) {
        let (mut selection, mut ignored) = Selection::parse(self.study, query);
        let holds = |id: &FigureId| self.document.holds(self.study, *id);
        if let Some(foreign) = selection.shown.filter(|id| !holds(id)) {
            ignored.push(Ignored {
                name: "presentation".into(),
                value: self.study.figure(foreign).slug.into(),
            });
            selection.shown = None;
        }
        (selection, ignored)
    }

    /// A selection as the document can have it.
    pub(super) fn within(&self, selection: Selection) -> Selection {
        match self.document {
            Scope::Chapter(chapter) => Selection {
                chapter,
                ..selection
            },
            Scope::Whole | Scope::File | Scope::Figure(_) => selection,
        }
    }

    /// What is chosen, for this document's address: its own chapter goes
    /// without saying.
    pub(super) fn query(&self) -> String {
        let selection = self.selection;
        self.at(selection.chapter, selection)
    }

    /// The query that leads to a chapter of this document, as chosen.
    pub fn place(&self, chapter: ChapterId) -> String {
        let shown = None;
        self.at(
            chapter,
            Selection {
                shown,
                ..self.selection
            },
        )
    }

    fn at(&self, chapter: ChapterId, selection: Selection) -> String {
        let chapter = match self.document {
            Scope::Chapter(_) => ChapterId::default(),
            Scope::Whole | Scope::File | Scope::Figure(_) => chapter,
        };
        Selection {
            chapter,
            ..selection
        }
        .query(self.study)
    }

    /// The choices that a reader takes along to another page; within an embed,
    /// what its address asked for too: the other page is one then.
    pub fn kept(&self) -> String {
        let chosen = Selection {
            chapter: ChapterId::default(),
            shown: None,
            ..self.selection
        }
        .query(self.study);
        let asked = match self.embed.scope {
            Some(_) => self.embed.asked.as_str(),
            None => "",
        };
        match asked {
            "" => chosen,
            _ => asked.to_owned() + &chosen.replacen('?', "&", 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::app::{Effect, Event, Turn};
    use crate::data::SizeId;
    use crate::embed::Embed;
    use crate::embed::incoming::Request;

    const OWN: ChapterId = ChapterId(4);

    fn opened(query: &str) -> (App, Vec<Effect>) {
        let scope = Scope::Chapter(OWN);
        let mut app = App::new(&STUDY, scope);
        let effects = app.update(Event::Opened {
            query: query.into(),
            reduced_motion: true,
        });
        (app, effects)
    }

    #[test]
    fn a_chapters_page_stays_at_its_chapter_whatever_the_address_says() {
        let other = STUDY.chapter(ChapterId(1)).slug;
        let foreign = STUDY
            .figures_of(ChapterId(1))
            .next()
            .expect("a figure")
            .slug;
        for query in [
            String::new(),
            format!("?chapitre={other}"),
            format!("?presentation={foreign}"),
        ] {
            let (mut app, effects) = opened(&query);
            assert_eq!(app.selection().chapter, OWN, "{query}");
            assert!(effects.contains(&Effect::Mark(OWN)));
            let moved = |e: &Effect| matches!(e, Effect::Scroll(_) | Effect::Show(_));
            assert!(!effects.iter().any(moved), "{query}: {effects:?}");
            for chapter in STUDY.chapter_ids().filter(|&id| id != OWN) {
                assert_eq!(app.update(Event::Visited(chapter)), []);
                assert_eq!(app.update(Event::Reached(chapter)), []);
            }
            assert_eq!(app.selection().chapter, OWN);
        }
    }

    #[test]
    fn its_address_has_the_choices_alone() {
        let (mut app, _) = opened("");
        let effects = app.update(Event::Sized(STUDY.size_id("moins-50").expect("a size")));
        assert!(
            effects.contains(&Effect::Push("?taille=moins-50".into())),
            "{effects:?}"
        );
        assert_eq!(app.kept(), "?taille=moins-50");
        assert_eq!(app.place(OWN), "?taille=moins-50");
        let effects = app.update(Event::Sized(SizeId::ALL));
        assert!(
            effects.contains(&Effect::Push(String::new())),
            "{effects:?}"
        );
    }

    #[test]
    fn its_presentation_turns_among_its_own_figures() {
        let own = STUDY
            .shows()
            .filter(|&id| STUDY.figure(id).chapter == OWN)
            .count();
        let (mut app, _) = opened("");
        let first = app.figures()[0];
        app.update(Event::Shown(Some(first)));
        assert_eq!(app.kept(), "");
        let mut turned = 1;
        while !app.update(Event::Turned(Turn::Next)).is_empty() {
            turned += 1;
        }
        assert_eq!(turned, own);
        assert_eq!(app.rank(), Some((own, own)));
    }

    #[test]
    fn a_figures_document_shows_no_other_whatever_the_address_says() {
        let [own, other] = ["site", "antivirus"].map(|slug| STUDY.figure_id(slug));
        let own = Scope::Figure(own.expect("a figure"));
        let other = STUDY.figure(other.expect("a figure")).slug;
        let (embed, ignored) = Embed::parse(&STUDY, own, &format!("?figure={other}"));
        assert_eq!((embed.scope, ignored.len()), (Some(own), 1));
        let mut app = App::new(&STUDY, own).embedded(embed);
        let effects = app.update(Event::Opened {
            query: format!("?presentation={other}"),
            reduced_motion: true,
        });
        assert!(effects.contains(&Effect::Narrow(own)), "{effects:?}");
        let told = |e: &Effect| matches!(e, Effect::Warn(ignored) if ignored.len() == 1);
        assert!(effects.iter().any(told), "{effects:?}");
        assert_eq!(app.selection().shown, None);
    }

    #[test]
    fn what_is_taken_along_from_the_whole_leaves_the_place_behind() {
        let mut app = App::new(&STUDY, Scope::Whole);
        app.update(Event::Opened {
            query: "?chapitre=usages&taille=50-100&comparer=2011".into(),
            reduced_motion: true,
        });
        assert_eq!(app.kept(), "?taille=50-100&comparer=2011");
        let place = "?chapitre=equipement&taille=50-100&comparer=2011";
        assert_eq!(app.place(ChapterId(1)), place);
    }

    #[test]
    fn what_is_taken_along_within_an_embed_makes_the_other_page_one() {
        let query = "?integration=1&chapitre=usages&taille=50-100&verrou=taille&fond=transparent\
                     &annonce=2&childId=a%20b";
        let (embed, _) = Embed::parse(&STUDY, Scope::Whole, query);
        let mut app = App::new(&STUDY, Scope::Whole).embedded(embed);
        app.update(Event::Opened {
            query: query.into(),
            reduced_motion: true,
        });
        let asked = "?integration=1&verrou=taille&fond=transparent&childId=a%20b";
        assert_eq!(app.kept(), format!("{asked}&taille=50-100"));
        app.update(Event::Asked(Request {
            size: Some(SizeId::ALL),
            ..Request::default()
        }));
        assert_eq!(app.kept(), asked);
    }
}
