// "/" searches pages, jobs and deals, "g" and a letter goes to a page, "?" lists the keys.
let targets;
let goPressedAt = -Infinity;

const dialog = id => document.getElementById(id);
export const isTyping = element => element.matches('input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]');

export function go(address) {
  if (window.Blazor?.navigateTo) Blazor.navigateTo(address);
  else location.assign(address);
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) return;
  if (event.key === '/') { event.preventDefault(); open(); }
  else if (event.key === '?') dialog('keys').showModal();
  else if (event.key === 'g') goPressedAt = event.timeStamp;
  else if (event.timeStamp - goPressedAt < 1500) {
    goPressedAt = -Infinity;
    const link = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (link) go(link.getAttribute('href'));
  }
});

document.addEventListener('click', event => {
  if (event.target.closest('[data-open="jump"]')) open();
  const option = event.target.closest('#jump-list [role=option]');
  if (option) choose(option);
  if (event.target.closest('#keys a')) dialog('keys').close();
  if (event.target.matches('dialog')) event.target.close();
});

document.addEventListener('input', event => { if (event.target.id === 'jump-text') list(event.target.value); });

document.addEventListener('keydown', event => {
  if (event.target.id !== 'jump-text') return;
  const options = [...document.querySelectorAll('#jump-list [role=option]')];
  const at = options.findIndex(option => option.ariaSelected === 'true');
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    select(options, (at + step + options.length) % options.length);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    if (options[at]) choose(options[at]);
  }
});

async function open() {
  document.getElementById('rail').hidePopover?.();
  dialog('jump').showModal();
  const text = document.getElementById('jump-text');
  text.value = '';
  text.focus();
  targets ??= await (await fetch('/jump')).json();
  list(text.value);
}

function list(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = (targets ?? []).filter(target => words.every(word => target.title.toLowerCase().includes(word))).slice(0, 12);
  const options = found.map((target, index) => {
    const option = document.createElement('li');
    option.id = `jump-${index}`;
    option.setAttribute('role', 'option');
    option.dataset.address = target.address;
    option.textContent = target.title;
    return option;
  });
  document.getElementById('jump-list').replaceChildren(...options);
  document.querySelector('.jump-empty').hidden = options.length > 0;
  select(options, 0);
}

function select(options, index) {
  options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
  const chosen = options[index];
  document.getElementById('jump-text').setAttribute('aria-activedescendant', chosen?.id ?? '');
  chosen?.scrollIntoView({ block: 'nearest' });
}

function choose(option) {
  dialog('jump').close();
  go(option.dataset.address);
}
