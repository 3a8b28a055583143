// Titles are decided by the keys that stand on the page; every key presses a button of the form, which works without it.
import { isTyping } from './jump.js';

const goesOnMilliseconds = 1500;
let back;
let goPressedAt = -Infinity;

const rows = () => [...document.querySelectorAll('[data-titles] [data-title]')];
const current = () => document.activeElement?.closest?.('[data-titles] [data-title]');

document.addEventListener('keydown', event => {
  const all = rows();
  if (all.length === 0 || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) return;
  if (event.key === 'g') goPressedAt = event.timeStamp;
  else if (event.timeStamp - goPressedAt < goesOnMilliseconds) goPressedAt = -Infinity;
  else if (act(event.key, all)) event.preventDefault();
});

function act(key, all) {
  const row = current();
  const step = { j: 1, k: -1, ArrowDown: row && 1, ArrowUp: row && -1 }[key];
  if (step) focus(all, row ? all.indexOf(row) + step : 0);
  else if (key === 'u') press(row?.querySelector('[data-undo]') ?? document.querySelector('[data-undo-last]'));
  else if (row && key === 'n') press(row.querySelector('[data-none]'));
  else if (row && key === 'l') choose(row.querySelector('[data-guess]'));
  else if (row && /^[1-5]$/.test(key)) press(row.querySelector(`[data-nth="${key}"]`));
  else return false;
  return true;
}

const press = button => button?.click();

function choose(level) {
  if (level?.dataset.guess) level.value = level.dataset.guess;
}

function focus(all, index) {
  const row = all[Math.min(Math.max(index, 0), all.length - 1)];
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

// Where a title was decided the next one stands afterwards.
document.addEventListener('submit', event => {
  if (!event.target.matches?.('form[data-titles]')) return;
  const row = event.submitter?.closest('[data-title]');
  back = row ? rows().indexOf(row) : undefined;
});

document.addEventListener('change', event => {
  if (!event.target.matches?.('[data-pick-all]')) return;
  for (const box of event.target.form.querySelectorAll('[name="pick"]')) box.checked = event.target.checked;
});

if (window.Blazor?.addEventListener) Blazor.addEventListener('enhancedload', () => {
  if (back === undefined || rows().length === 0) return;
  focus(rows(), back);
  back = undefined;
});
