// By hand, but all that this project's figure shows: cut corners, the distance since 2011 hatched, its change in words.
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

function bar(y, length) {
  context.beginPath();
  context.roundRect(0, y, length, 10, 2);
  context.fill();
}

function hatch(from, to, y) {
  context.beginPath();
  for (let sum = Math.ceil((from + y) / 5) * 5; sum <= to + y + 10; sum += 5) {
    const [a, b] = [Math.max(sum - y - 10, from), Math.min(sum - y, to)];
    context.moveTo(a, sum - a);
    context.lineTo(b, sum - b);
  }
  context.strokeStyle = "#fff";
  context.lineWidth = 1.5;
  context.stroke();
  context.lineWidth = 1;
  context.strokeRect(from, y, to - from, 10);
}

function draw(compare) {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, rows.length * step);
  rows.forEach(({ name, value, before }, nth) => {
    const y = nth * step;
    const x = (share) => (width * share) / 100;
    context.fillStyle = "#e3e8ee";
    bar(y + 22, width);
    context.fillStyle = "#1d5f8a";
    bar(y + 22, x(value));
    if (compare && before !== undefined) hatch(x(before), x(value), y + 22);
    context.fillStyle = "#fff";
    context.fillRect(0, y, 150, 18);
    context.fillRect(width - 42, y, 42, 18);
    context.fillStyle = "#16222e";
    if (compare && before !== undefined) context.fillRect(x(before) - 1.25, y + 18, 2.5, 18);
    context.font = "13px system-ui";
    context.textAlign = "start";
    context.fillText(name, 0, y + 9);
    context.font = "bold 14px system-ui";
    context.textAlign = "end";
    context.fillText(`${value} %`, width, y + 9);
    if (compare && before !== undefined) {
      context.fillStyle = "#5a6672";
      context.font = "13px system-ui";
      context.fillText(`+${value - before} pts`, width - 48, y + 9);
    }
  });
}

window.toggle = draw;
draw(false);
drawn();
