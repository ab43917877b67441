import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";
import { chart, drawn, rows } from "./page.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
// Chart.js has no mark of this kind: a plugin draws it, as its documentation advises.
const before = {
  id: "before",
  afterDatasetsDraw({ ctx, scales, config }) {
    rows.forEach((row, nth) => {
      const y = scales.y.getPixelForValue(nth);
      ctx.fillStyle = "#16222e";
      ctx.fillText(`${row.value} %`, scales.x.getPixelForValue(row.value) + 4, y);
      if (config.options.compare && row.before !== undefined)
        ctx.fillRect(scales.x.getPixelForValue(row.before) - 1.25, y - 9, 2.5, 18);
    });
  },
};
const picture = new Chart(chart.appendChild(document.createElement("canvas")), {
  type: "bar",
  data: { labels: rows.map((row) => row.name), datasets: [{ data: rows.map((row) => row.value), backgroundColor: "#1d5f8a" }] },
  options: { indexAxis: "y", animation: false, maintainAspectRatio: false, scales: { x: { min: 0, max: 100 } }, compare: false },
  plugins: [before],
});
window.toggle = (compare) => {
  picture.options.compare = compare;
  picture.update("none");
};
drawn();
