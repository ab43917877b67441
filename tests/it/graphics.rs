//! What is drawn in a figure stands out of its ground: what is counted, and what is not.

use barometre::STUDY;
use barometre::chart::Format;
use barometre::chart::scene::{Mark, Shape};
use barometre::selection::{Comparison, Selection};
use barometre::theme::{Scheme, Tone, contrast};
use barometre::view::View;

/// A rule that only leads the eye: WCAG 1.4.11 asks nothing of it.
fn leads(mark: &Mark) -> bool {
    mark.paint.to == Tone::Track && matches!(mark.shape, Shape::Line { width, .. } if width <= 1.0)
}

/// What lies behind marks, or within them.
fn ground(mark: &Mark) -> bool {
    matches!(mark.paint.to, Tone::Page | Tone::Surface | Tone::Glow)
}

#[test]
fn marks_of_figures_stand_out() {
    let mut seen = 0;
    for figure in STUDY
        .figures
        .iter()
        .filter(|figure| figure.form().is_none())
    {
        for (size, comparison) in STUDY
            .size_ids()
            .flat_map(|size| [(size, Comparison::Off), (size, Comparison::On)])
        {
            let selection = Selection {
                size,
                comparison,
                ..Selection::default()
            };
            let view = View::new(&STUDY, figure, selection);
            for format in [Format::Narrow, Format::Wide] {
                let scene = view.chart.layout(format);
                for mark in scene
                    .marks
                    .iter()
                    .filter(|mark| !leads(mark) && !ground(mark))
                {
                    seen += 1;
                    for scheme in [Scheme::Light, Scheme::Dark, Scheme::Deep] {
                        let ratio = contrast(mark.paint.to.rgb(scheme), Tone::Surface.rgb(scheme));
                        let slug = figure.slug;
                        assert!(ratio >= 3.0, "{slug}, {scheme:?}, {ratio:.2}: {mark:?}");
                    }
                }
            }
        }
    }
    assert!(seen > 1000, "{seen}");
}
