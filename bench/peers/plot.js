import * as Plot from "@observablehq/plot";
import { chart, drawn, rows } from "./page.js";

const draw = (compare) =>
  chart.replaceChildren(
    Plot.plot({
      width: chart.clientWidth,
      height: 387,
      marginLeft: 150,
      x: { domain: [0, 100] },
      y: { domain: rows.map((row) => row.name), label: null },
      marks: [
        Plot.barX(rows, { x: "value", y: "name", fill: "#1d5f8a" }),
        Plot.text(rows, { x: "value", y: "name", text: (row) => `${row.value} %`, textAnchor: "start", dx: 4 }),
        compare ? Plot.tickX(rows.filter((row) => row.before !== undefined), { x: "before", y: "name", strokeWidth: 2.5 }) : null,
      ],
    }),
  );
window.toggle = draw;
draw(false);
drawn();
