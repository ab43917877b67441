import { BarChart, ScatterChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { chart, drawn, rows } from "./page.js";

use([BarChart, ScatterChart, GridComponent, CanvasRenderer]);
chart.style.height = "387px";
const picture = init(chart);
const before = rows.filter((row) => row.before !== undefined).map((row) => [row.before, row.name]);
// It draws in a frame of its own.
picture.on("rendered", drawn);
picture.setOption({
  animation: false,
  grid: { left: 0, right: 40, top: 0, bottom: 0, containLabel: true },
  xAxis: { type: "value", min: 0, max: 100 },
  yAxis: { type: "category", inverse: true, data: rows.map((row) => row.name) },
  series: [
    { type: "bar", data: rows.map((row) => row.value), label: { show: true, position: "right", formatter: "{c} %" } },
    { id: "before", type: "scatter", symbol: "rect", symbolSize: [2.5, 18], data: [] },
  ],
});
window.toggle = (compare) => picture.setOption({ series: [{ id: "before", data: compare ? before : [] }] });
