// A filter form sends itself when something is chosen; old figures dim if the new ones take longer than a blink.
const lateAfterMilliseconds = 100;
let late;

document.addEventListener('change', event => {
  const form = event.target.closest('form[data-filters]');
  // Blazor's script of .NET 9 fails on a form that is sent without a button, so its own is named.
  if (form) form.requestSubmit(form.querySelector('button:not([type="button"])'));
});

// What is typed while an answer is on its way is not in that answer, which would wipe it out.
const typedSince = new Map();

document.addEventListener('input', event => {
  if (event.target.matches?.('form[data-filters] input:not([data-slides])')) typedSince.set(event.target, event.target.value);
});

function restoreTyped() {
  for (const [input, value] of typedSince)
    if (input.isConnected && input.value !== value) input.value = value;
}

// What is empty or at its default stays out of the address, a family and a survey go by their own names,
// and everything stands in the order in which the server writes addresses.
document.addEventListener('formdata', event => {
  const { target: form, formData } = event;
  if (!form.matches('form[data-filters]')) return;
  const order = form.dataset.order.split(' ');
  const meant = [...formData].filter(([name, value]) => value !== '' && value !== usual(form, name)).map(pair => meaning(form, pair));
  for (const name of new Set(formData.keys())) formData.delete(name);
  for (const [name, value] of meant.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))) formData.append(name, value);
});

const usual = (form, name) => form.querySelector(`[name="${name}"][data-default]`)?.dataset.default;

function meaning(form, [name, value]) {
  const option = form.querySelector(`select[name="${name}"] option[data-name][value="${CSS.escape(value)}"]:checked`);
  return [option?.dataset.name ?? name, value];
}

document.addEventListener('submit', event => {
  if (!event.target.matches('form[data-filters]')) return;
  typedSince.clear();
  dimWhenLate();
});

document.addEventListener('click', event => {
  if (event.target.closest('[data-figures] a[href], form[data-filters] a[href]')) dimWhenLate();
});

function dimWhenLate() {
  clearTimeout(late);
  late = setTimeout(() => document.querySelector('[data-figures]')?.classList.add('is-late'), lateAfterMilliseconds);
}

function onLoad() {
  restoreTyped();
  clearTimeout(late);
  document.querySelector('[data-figures]')?.classList.remove('is-late');
}

// Blazor's script runs before this module, but on a page that is swapped in place the event comes from it.
if (window.Blazor?.addEventListener) Blazor.addEventListener('enhancedload', onLoad);
window.addEventListener('pageshow', onLoad);
