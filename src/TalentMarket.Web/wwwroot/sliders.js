// A slider and the box beside it say the same. While a slider is dragged the page follows, one answer after another;
// all of one drag is one entry in the history.
const patience = 5000;
let held;
let painting;
let again = false;
let hasEntry = false;

document.addEventListener('input', event => {
  const form = event.target.form;
  if (!form?.matches('[data-sliders]')) return;
  if (event.target.matches('[data-slides]')) {
    hold(event.target, false);
  } else {
    const beside = form.querySelector(`[data-slides="${CSS.escape(event.target.name)}"]`);
    if (beside) place(beside, event.target.value);
  }
});

// Stopped here: the form need not be sent as well.
document.addEventListener('change', event => {
  if (!event.target.matches?.('[data-slides]')) return;
  event.stopPropagation();
  hold(event.target, true);
}, true);

function hold(slider, isLetGo) {
  write(slider);
  held = { name: slider.dataset.slides, value: slider.value, isLetGo };
  paint();
}

function paint() {
  if (painting) {
    again = true;
    return;
  }

  const form = sliderOf(held.name)?.form;
  if (!form) return;
  painting = setTimeout(onLoad, patience);
  const query = new URLSearchParams(new FormData(form)).toString();
  Blazor.navigateTo(form.action + (query && '?' + query), { replaceHistoryEntry: hasEntry });
  hasEntry = true;
}

// What was dragged on meanwhile is not in the answer, which would put it back.
function onLoad() {
  if (!painting) return;
  clearTimeout(painting);
  painting = undefined;
  const slider = sliderOf(held.name);
  if (slider) {
    slider.value = held.value;
    write(slider);
  }

  if (again) {
    again = false;
    paint();
  } else if (held.isLetGo) {
    hasEntry = false;
  }
}

const sliderOf = name => document.querySelector(`[data-slides="${CSS.escape(name)}"]`);
const boxOf = slider => slider.form.elements[slider.dataset.slides];
const span = ({ low, high }) => Number(high) - Number(low);

function write(slider) {
  const value = Number(slider.dataset.low) + span(slider.dataset) * (slider.value / slider.max) ** Number(slider.dataset.power);
  boxOf(slider).value = text(slider.dataset.unit, value);
  slider.setAttribute('aria-valuetext', boxOf(slider).value);
}

function place(slider, typed) {
  const value = number(slider.dataset.unit, typed);
  if (Number.isNaN(value)) return;
  const share = Math.min(1, Math.max(0, (value - Number(slider.dataset.low)) / span(slider.dataset)));
  slider.value = Math.round(slider.max * share ** (1 / Number(slider.dataset.power)));
}

function text(unit, value) {
  if (unit === 'percent') return String(Math.round(value * 1000) / 10);
  if (unit === 'plain') return String(Math.round(value * 100) / 100);
  if (unit === 'months') return String(Math.round(value * 10) / 10);
  if (unit === 'heads') return String(Math.round(value));
  for (const [size, suffix] of [[1e9, 'bn'], [1e6, 'M'], [1e3, 'k']])
    if (value >= size) return String(Number((value / size).toPrecision(3))) + suffix;
  return String(Math.round(value));
}

function number(unit, typed) {
  const plain = typed.replace(/[$,%\s]/g, '');
  if (plain === '') return NaN;
  const [, digits, suffix] = /^([\d.]+)(bn|b|m|k)?$/i.exec(plain) ?? [];
  const size = { bn: 1e9, b: 1e9, m: 1e6, k: 1e3 }[suffix?.toLowerCase()] ?? 1;
  return Number(digits) * size * (unit === 'percent' ? 0.01 : 1);
}

// Blazor's script runs before this module, but on a page that is swapped in place the event comes from it.
if (window.Blazor?.addEventListener) Blazor.addEventListener('enhancedload', onLoad);
