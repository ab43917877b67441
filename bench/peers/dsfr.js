// The bars of the French State's design system: for their weight.
import "@gouvfr/dsfr-chart/BarChart";
import "@gouvfr/dsfr-chart/BarChart/css";
import { chart, rows } from "./page.js";

const bars = document.createElement("bar-chart");
bars.setAttribute("x", JSON.stringify([rows.map((row) => row.name)]));
bars.setAttribute("y", JSON.stringify([rows.map((row) => row.value)]));
bars.setAttribute("horizontal", "true");
chart.append(bars);
