// A drag over the plot of deals keeps those within it, by setting the same filters that can be typed;
// a deal under the pointer is lit in the table and in every plot.
import { go } from './jump.js';

const fewestPixels = 6;
let drag;

const place = (svg, event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
const within = (value, low, high) => Math.min(Math.max(value, low), high);

document.addEventListener('pointerdown', event => {
  const svg = event.target.closest?.('svg[data-brush]');
  // A finger scrolls, and a click on a deal is a link.
  if (!svg || event.button !== 0 || event.pointerType === 'touch' || event.target.closest('a')) return;
  event.preventDefault();
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  box.setAttribute('class', 'brush');
  svg.append(box);
  drag = { svg, box, from: place(svg, event) };
});

document.addEventListener('pointermove', event => {
  if (!drag) return;
  const area = areaTo(event);
  drag.box.setAttribute('x', area.left);
  drag.box.setAttribute('y', area.top);
  drag.box.setAttribute('width', area.right - area.left);
  drag.box.setAttribute('height', area.bottom - area.top);
});

document.addEventListener('pointerup', event => {
  if (!drag) return;
  const { svg, box } = drag;
  const area = areaTo(event);
  end();
  if (area.right - area.left < fewestPixels || area.bottom - area.top < fewestPixels) return;
  const { left, right, top, bottom, xLow, xHigh, yLow, yHigh } = numbers(svg);
  const people = x => xLow * (xHigh / xLow) ** ((x - left) / (right - left));
  const value = y => yLow * (yHigh / yLow) ** ((bottom - y) / (bottom - top));
  narrow({ teamFrom: people(area.left), teamTo: people(area.right), valueFrom: value(area.bottom), valueTo: value(area.top) });
});

document.addEventListener('pointercancel', end);
document.addEventListener('keydown', event => { if (event.key === 'Escape') end(); });

function end() {
  drag?.box.remove();
  drag = undefined;
}

function numbers(svg) {
  return Object.fromEntries(['left', 'right', 'top', 'bottom', 'xLow', 'xHigh', 'yLow', 'yHigh'].map(name => [name, Number(svg.dataset[name])]));
}

function areaTo(event) {
  const { left, right, top, bottom } = numbers(drag.svg);
  const to = place(drag.svg, event);
  const [xs, ys] = [[drag.from.x, to.x].map(x => within(x, left, right)), [drag.from.y, to.y].map(y => within(y, top, bottom))];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function narrow(filters) {
  const order = document.querySelector('form[data-filters]').dataset.order.split(' ');
  const meant = [...new URLSearchParams(location.search)].filter(([name]) => !(name in filters) && name !== 'page' && name !== 'deal');
  for (const [name, number] of Object.entries(filters)) meant.push([name, String(Number(number.toPrecision(3)))]);
  meant.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  go(`${location.pathname}?${new URLSearchParams(meant)}`);
}

document.addEventListener('pointerover', event => light(event.target.closest?.('[data-deal]')?.dataset.deal));
document.addEventListener('focusin', event => light(event.target.closest?.('[data-deal]')?.dataset.deal));

function light(deal) {
  for (const element of document.querySelectorAll('[data-deal].is-hit')) if (element.dataset.deal !== deal) element.classList.remove('is-hit');
  if (deal) for (const element of document.querySelectorAll(`[data-deal="${CSS.escape(deal)}"]`)) element.classList.add('is-hit');
}
