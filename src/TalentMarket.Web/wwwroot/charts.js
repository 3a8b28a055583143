// The pointer and the arrow keys read out the groups of a chart. The groups are links: Enter and a click follow them.
// A chart may be laid out twice, one of them hidden for want of room.
const groups = chart => [...chart.querySelectorAll('[data-readout]')].filter(group => group.checkVisibility());

function read(event) {
  const group = event.target.closest?.('[data-readout]');
  const readout = group?.closest('[data-chart]')?.querySelector('[data-readout-place]');
  if (readout) readout.textContent = group.dataset.readout || group.ariaLabel;
}

document.addEventListener('pointerover', read);
document.addEventListener('focusin', read);

document.addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const group = event.target.closest?.('[data-readout]');
  if (!step || !group) return;
  event.preventDefault();
  const all = groups(group.closest('[data-chart]'));
  all[(all.indexOf(group) + step + all.length) % all.length].focus();
});
