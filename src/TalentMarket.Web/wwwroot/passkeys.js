// Asks the browser for a passkey, or to make one, and sends its answer with the form that the button stands in.
const addresses = { get: '/account/passkeys/ask', create: '/account/passkeys/offer' };

document.addEventListener('submit', async event => {
  const form = event.target;
  if (!form.matches?.('[data-passkey]')) return;
  const field = form.querySelector('[name="Input.Credential"]');
  if (field.value) return;
  event.preventDefault();
  event.stopPropagation();
  const problem = form.querySelector('.form-problem');
  problem.hidden = true;
  try {
    field.value = JSON.stringify(await answer(form));
    form.submit();
  } catch (reason) {
    if (reason.leadsTo) location.assign(reason.leadsTo);
    problem.textContent = words(reason);
    problem.hidden = false;
  }
}, true);

async function answer(form) {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) throw new Error('This browser knows no passkeys.');
  const action = form.dataset.passkey;
  const response = await fetch(addresses[action], { method: 'POST', body: new FormData(form), redirect: 'manual' });
  if (response.type === 'opaqueredirect') throw Object.assign(new Error('Sign in again.'), { leadsTo: location.href });
  if (!response.ok) throw new Error(response.status === 429 ? await response.text() : 'The server did not answer as expected. Load the page again.');
  const options = await response.json();
  const credential = action === 'create'
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  return credential.toJSON();
}

function words(reason) {
  if (reason.name === 'NotAllowedError') return 'Nothing was chosen, or it took too long. Try again.';
  if (reason.name === 'InvalidStateError') return 'This device holds a passkey of this account already.';
  return reason.message;
}
