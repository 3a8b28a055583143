// The server lets go of a page when it was restarted, or when the page was away for long. The page is then loaded again,
// and what stood in its live forms is typed anew. It is kept in this tab alone, and for that one load.
const kept = 'typed-before-reload';
const modal = document.getElementById('components-reconnect-modal');

if (modal) new MutationObserver(() => {
  if (modal.classList.contains('components-reconnect-rejected')) keepAndReload();
}).observe(modal, { attributeFilter: ['class'] });

function keepAndReload() {
  const fields = [...document.querySelectorAll('form[data-live] [name]')].map(field => [field.name, field.value]);
  sessionStorage.setItem(kept, JSON.stringify({ address: location.href, fields }));
  location.reload();
}

function typeAnew() {
  const form = document.querySelector('form[data-live]');
  if (!form) return false;
  const { address, fields } = JSON.parse(sessionStorage.getItem(kept));
  sessionStorage.removeItem(kept);
  if (address !== location.href) return true;
  for (const [name, value] of fields) {
    const field = form.querySelector(`[name="${CSS.escape(name)}"]`);
    if (!field || field.value === value) continue;
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  }
  return true;
}

if (sessionStorage.getItem(kept) && !typeAnew()) {
  const live = new MutationObserver(() => { if (typeAnew()) live.disconnect(); });
  live.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-live'] });
}
