// By hand on a 2D context: the floor that the others stand on.
import { chart, drawn, rows } from "./page.js";

const ratio = devicePixelRatio;
const width = chart.clientWidth;
const step = 43;
const canvas = chart.appendChild(document.createElement("canvas"));
canvas.width = width * ratio;
canvas.height = rows.length * step * ratio;
canvas.style.width = `${width}px`;
const context = canvas.getContext("2d");
context.textBaseline = "middle";

function draw(compare) {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, rows.length * step);
  rows.forEach(({ name, value, before }, nth) => {
    const y = nth * step;
    context.fillStyle = "#e3e8ee";
    context.fillRect(0, y + 22, width, 10);
    context.fillStyle = "#1d5f8a";
    context.fillRect(0, y + 22, (width * value) / 100, 10);
    context.fillStyle = "#16222e";
    context.font = "13px system-ui";
    context.textAlign = "start";
    context.fillText(name, 0, y + 9);
    context.font = "bold 14px system-ui";
    context.textAlign = "end";
    context.fillText(`${value} %`, width, y + 9);
    if (compare && before !== undefined) context.fillRect((width * before) / 100 - 1.25, y + 18, 2.5, 18);
  });
}

window.toggle = draw;
draw(false);
drawn();
