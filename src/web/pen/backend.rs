//! What plotters may ask of a canvas.

use std::convert::Infallible;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

use super::{Pen, point};
use crate::text;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Pen {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.canvas.get_size()
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.flush();
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Drawn {
        self.fill_style(color);
        let (x, y) = point(at);
        self.context.fill_rect(x, y, 1.0, 1.0);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        let BackendColor { alpha, rgb } = style.color();
        let strokes = self.stroke == Some(rgb) && self.width == Some(style.stroke_width());
        let same = self.alpha == alpha && strokes;
        if !(self.open && same) {
            self.stroke_style(style);
            self.context.begin_path();
            self.open = true;
        }
        let ((x1, y1), (x2, y2)) = (point(from), point(to));
        self.context.move_to(x1, y1);
        self.context.line_to(x2, y2);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let ((x1, y1), (x2, y2)) = (point(from), point(to));
        if fill {
            self.fill_style(style.color());
            self.context.fill_rect(x1, y1, x2 - x1, y2 - y1);
        } else {
            self.stroke_style(style);
            self.context.stroke_rect(x1, y1, x2 - x1, y2 - y1);
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.stroke_style(style);
        self.trace(path);
        self.context.stroke();
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if fill {
            self.fill_style(style.color());
        } else {
            self.stroke_style(style);
        }
        let (x, y) = point(centre);
        self.context.begin_path();
        // Fails for a negative radius only.
        let _ = self
            .context
            .arc(x, y, f64::from(radius), 0.0, std::f64::consts::TAU);
        if fill {
            self.context.fill();
        } else {
            self.context.stroke();
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.fill_style(style.color());
        self.trace(corners);
        self.context.fill();
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        words: &str,
        style: &S,
        at: BackendCoord,
    ) -> Drawn {
        self.fill_style(style.color());
        let side = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "center",
            HPos::Right => "end",
        };
        if self.side != Some(side) {
            self.side = Some(side);
            let known = self.sides.recall(|s| *s == side, || (side, side.into()));
            self.context.align(known);
        }
        let bold = matches!(style.style(), FontStyle::Bold);
        let font = (style.size() as u32, bold);
        if self.font != Some(font) {
            self.font = Some(font);
            let make = || {
                let weight = if bold { "bold " } else { "" };
                let (size, family) = (font.0.to_string(), style.family());
                (font, text::of(&[weight, &size, "px ", family.as_str()]))
            };
            let known = self.fonts.recall(|f| *f == font, make);
            self.context.write_in(known);
        }
        let known = self
            .texts
            .recall(|t| t == words, || (words.into(), words.into()));
        let (x, y) = point(at);
        self.context.write(known, x, y);
        Ok(())
    }
}
