// Sends a survey file with a bar that shows how far it is. The upload lives in this module, so it goes on while pages of
// the site are swapped in place; the page of the upload shows it again when it is come back to.
let upload;
let failure;

document.addEventListener('submit', event => {
  const form = event.target;
  if (!form.matches?.('form[data-upload]')) return;
  event.preventDefault();
  event.stopPropagation();
  if (upload) return;
  failure = undefined;
  send(form);
}, true);

document.addEventListener('click', event => {
  if (event.target.closest('[data-cancel-upload]')) upload?.request.abort();
});

window.addEventListener('beforeunload', event => { if (upload) event.preventDefault(); });

function send(form) {
  const file = form.elements.file.files[0];
  if (file.size > Number(form.dataset.largest)) {
    failure = 'The file is larger than is taken.';
    show();
    return;
  }
  const request = new XMLHttpRequest();
  upload = { request, name: file.name, sent: 0, size: file.size };
  request.upload.onprogress = event => { upload.sent = event.loaded; show(); };
  request.onload = () => {
    upload = undefined;
    if (request.status < 400) location.assign(request.responseURL);
    else failure = request.responseText.slice(0, 500) || 'The file was not taken.';
    show();
  };
  request.onerror = () => ended('The connection broke off. Nothing of the file was kept: send it again.');
  request.onabort = () => ended('The upload was cancelled. Nothing of the file was kept.');
  const body = new FormData(form);
  request.open('POST', form.action);
  request.setRequestHeader('RequestVerificationToken', body.get('__RequestVerificationToken'));
  request.send(body);
  show();
}

function ended(words) {
  upload = undefined;
  failure = words;
  show();
}

function show() {
  const form = document.querySelector('form[data-upload]');
  if (!form) return;
  const problem = form.querySelector('.form-problem');
  problem.textContent = failure ?? '';
  problem.hidden = !failure;
  const bar = form.querySelector('.upload-progress');
  bar.hidden = !upload;
  form.querySelector('.primary-button').disabled = Boolean(upload);
  if (!upload) return;
  bar.querySelector('progress').value = upload.sent / upload.size;
  bar.querySelector('span').textContent = `${upload.name}: ${Math.round(100 * upload.sent / upload.size)} %`;
}

// A file that is chosen or dropped needs no second click.
document.addEventListener('change', event => {
  if (event.target.matches?.('form[data-upload] input[type="file"]') && event.target.files.length === 1) event.target.form.requestSubmit();
});

// Work on the server: ask how far it is until it has ended.
let asking;

async function follow() {
  clearTimeout(asking);
  const section = document.querySelector('[data-progress]');
  if (!section) return;
  try {
    const answer = await fetch(section.dataset.progress);
    if (answer.ok) {
      const { state, share, sentence } = await answer.json();
      if (state !== section.dataset.state) return location.reload();
      section.querySelector('progress').value = share;
      section.querySelector('[role="status"]').textContent = sentence;
    }
  } catch {
    // Asked again in a moment.
  }
  asking = setTimeout(follow, 700);
}

function onLoad() {
  show();
  follow();
}

if (window.Blazor?.addEventListener) Blazor.addEventListener('enhancedload', onLoad);
onLoad();
