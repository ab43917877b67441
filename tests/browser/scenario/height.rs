//! The height that a pasted code gives a figure, where no script fits it.

use serde_json::json;

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// Those at which layouts are highest and lowest, and between.
const WIDTHS: [u16; 8] = [320, 359, 430, 480, 611, 612, 820, 1200];
/// How much of it may be more than the highest state needs, in CSS pixels.
const SPARE: f64 = 90.0;

/// At the widths and in all states: what scrolls, or leaves room below the source line; and the most
/// that was needed.
const TRIED: &str = "return (async () => {
    const [widths] = arguments, wrong = [], { dataset } = document.documentElement;
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const sizes = [...document.querySelectorAll('#reglages [name=taille]')].map((input) => input.value);
    let most = 0;
    for (const width of widths) {
        frameElement.width = width;
        for (let n = 0; n < 5; n++) await frame();
        for (const taille of sizes) for (const comparer of [false, true]) {
            barometre.select({ taille, comparer });
            await frame();
            const { scrollHeight } = document.scrollingElement;
            const end = document.querySelector('.source').getBoundingClientRect().bottom;
            if (scrollHeight > innerHeight || end < 0.85 * innerHeight)
                wrong.push(`${width} px, ${taille} ${comparer}: ${scrollHeight} in ${innerHeight}, to ${end}`);
            dataset.measured = '';
            const { height } = document.body.getBoundingClientRect();
            delete dataset.measured;
            // A plate gives in where it is too low.
            if (width <= 820 || !document.querySelector('.plate')) most = Math.max(most, height);
        }
    }
    return [wrong, most];
})()";

/// A figure of which all is seen at every width from 320 CSS pixels on, in all states, and which fills
/// its iframe; which is no higher than that takes.
pub fn figures_fit_without_a_script(session: &Session) -> Outcome {
    session.open_live("")?;
    let heights = "return [...document.querySelectorAll('#integrer option[value^=\"figure:\"]')]
        .map((o) => [o.value.slice('figure:'.length), Number(o.dataset.height)])";
    let heights: Vec<(String, u32)> = serde_json::from_value(session.eval(heights, &[])?)?;
    ensure!(heights.len() > 40, "only {} figures", heights.len());
    let mut wrong = Vec::new();
    for (figure, height) in heights {
        session.open_embedded((320, height), &format!("figure/{figure}/?animation=0"))?;
        session.until_live()?;
        let tried = session.eval(TRIED, &[json!(WIDTHS)])?;
        let (faults, most): (Vec<String>, f64) = serde_json::from_value(tried)?;
        wrong.extend(faults.into_iter().map(|fault| format!("{figure}: {fault}")));
        if f64::from(height) > most + SPARE {
            wrong.push(format!("{figure}: {height} px for {most}"));
        }
    }
    ensure!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
    Ok(())
}
