// A bar chart as SVG: what was received behind, what is overdue before it, each bar with its number.
import { fill, number } from "./element.js";

const WIDTH = 720;
const HEIGHT = 240;
const FOOT = 28;
const HEAD = 22;

export function chart(points, view) {
  const most = Math.max(1, ...points.map(({ overdue = 0 }) => overdue));
  const values = points.map(({ period, overdue }) => `${period} ${number(overdue, view)}`).join(", ");
  const svg = shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", class: "chart" });
  svg.append(shape("title", {}, fill(view.words.chart.label, { values })));
  svg.append(shape("line", { x1: 0, x2: WIDTH, y1: HEIGHT - FOOT, y2: HEIGHT - FOOT, class: "axis" }));
  const slot = WIDTH / points.length;
  points.forEach((point, at) => {
    svg.append(...bar(point, at * slot, slot, most, view));
  });
  return svg;
}

function bar({ period, overdue }, left, slot, most, view) {
  const room = HEIGHT - FOOT - HEAD;
  const height = overdue === undefined ? 0 : (overdue / most) * room;
  const top = HEIGHT - FOOT - height;
  const middle = left + slot / 2;
  return [
    shape("rect", { x: left + slot * 0.2, width: slot * 0.6, y: top, height, rx: 3, class: "bar" }),
    shape("text", { x: middle, y: top - 6, class: "value" }, overdue === undefined ? "–" : number(overdue, view)),
    shape("text", { x: middle, y: HEIGHT - 8, class: "quarter" }, period.replace("-", " ")),
  ];
}

function shape(name, attributes, text = "") {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
