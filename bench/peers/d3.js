import { axisBottom } from "d3-axis";
import { scaleBand, scaleLinear } from "d3-scale";
import { select } from "d3-selection";
import { chart, drawn, rows } from "./page.js";

const width = chart.clientWidth;
const height = 387;
const x = scaleLinear([0, 100], [0, width]);
const y = scaleBand(rows.map((row) => row.name), [0, height - 20]);
const svg = select(chart).append("svg").attr("width", width).attr("height", height);
svg.append("g").attr("transform", `translate(0,${height - 20})`).call(axisBottom(x).ticks(5));
const row = svg.selectAll(".row").data(rows).join("g").attr("transform", (d) => `translate(0,${y(d.name)})`);
row.append("rect").attr("y", 22).attr("height", 10).attr("width", (d) => x(d.value)).attr("fill", "#1d5f8a");
row.append("text").attr("y", 13).attr("font-size", 13).text((d) => d.name);
row.append("text").attr("y", 13).attr("x", width).attr("text-anchor", "end").attr("font-weight", "bold")
  .text((d) => `${d.value} %`);

window.toggle = (compare) =>
  row.selectAll(".before").data((d) => (compare && d.before !== undefined ? [d.before] : [])).join("rect")
    .attr("class", "before").attr("x", (d) => x(d) - 1.25).attr("y", 18).attr("width", 2.5).attr("height", 18);
drawn();
