// What the whole site does beyond links and forms. Every handler sits on the document,
// so that it outlives pages that are swapped in place.
import './jump.js';
import './brush.js';
import './charts.js';
import './filters.js';
import './sliders.js';
import './passkeys.js';
import './deliveries.js';
import './titles.js';
import './reconnect.js';

const remembered = 'max-age=34560000; path=/; samesite=lax';

document.addEventListener('submit', event => {
  const { target: form, submitter } = event;
  if (!form.matches('[data-appearance]') || !submitter?.name) return;
  event.preventDefault();
  document.cookie = `${submitter.name}=${submitter.value}; ${remembered}`;
  document.documentElement.dataset[submitter.name] = submitter.value;
  for (const button of form.querySelectorAll(`[name="${submitter.name}"]`))
    button.setAttribute('aria-pressed', String(button === submitter));
}, true);

document.addEventListener('click', async event => {
  if (event.target.closest('.rail a')) document.getElementById('rail').hidePopover?.();
  const copy = event.target.closest('[data-copy-link]');
  if (copy) {
    await navigator.clipboard.writeText(location.href);
    announce('The link was copied.');
  }
  if (event.target.closest('[data-reconnect]') && !(await Blazor.reconnect())) location.reload();
});

export function announce(text) {
  const region = document.querySelector('[data-announce]');
  if (region) region.textContent = text;
}
