import { element } from './elements.js';
import { addressOf } from './operations.js';
import { showResponse } from './response-view.js';

/** Operations below this address may change who is signed in. */
const SIGN_IN = '/api/auth/';

/** The form that sends one operation and shows what came back. */
export function requestForm(operation, schemas, session) {
  const fields = operation.parameters
    .filter(({ in: place }) => place !== 'cookie')
    .map((parameter) => parameterField(operation, schemas, parameter));
  const body = operation.bodySchema === null ? null : bodyField(operation, schemas);
  const output = element('div', { class: 'output', 'aria-live': 'polite' });
  const stop = element('button', { type: 'button', class: 'quiet', hidden: true }, 'Stop reading');
  const submit = element('button', { type: 'submit' }, 'Send');
  const send = async (event) => {
    event.preventDefault();
    const request = readRequest(operation, fields, body, session);
    await whileBusy({ submit, stop }, (signal) => showResponse(output, request, signal));
    if (operation.path.startsWith(SIGN_IN)) await session.show();
  };
  const inputs = [...fields.map(({ row }) => row), body?.row ?? null];
  return element(
    'form',
    { class: 'request', onsubmit: send },
    inputs,
    element('p', { class: 'buttons' }, submit, stop),
    output,
  );
}

function parameterField(operation, schemas, parameter) {
  const id = `${operation.id}-${parameter.in}-${parameter.name}`;
  const input = element('input', { id, type: 'text', spellcheck: 'false', required: parameter.in === 'path' });
  const label = element('label', { for: id }, element('code', {}, parameter.name));
  const note = [schemas.typeOf(parameter.schema), parameter.description].filter(Boolean).join(' · ');
  return {
    parameter,
    input,
    row: element('div', { class: 'field' }, label, input, element('span', { class: 'note' }, note)),
  };
}

function bodyField(operation, schemas) {
  const id = `${operation.id}-body`;
  const text = JSON.stringify(operation.bodyExample ?? schemas.example(operation.bodySchema), null, 2);
  const input = element('textarea', { id, rows: Math.min(16, text.split('\n').length + 1), spellcheck: 'false' });
  input.value = text;
  return { input, row: element('div', { class: 'field' }, element('label', { for: id }, 'Body'), input) };
}

function readRequest(operation, fields, body, session) {
  const values = fields.map(({ parameter, input }) => ({
    name: parameter.name,
    in: parameter.in,
    value: input.value.trim(),
  }));
  const given = values.filter(({ in: place, value }) => place === 'header' && value !== '');
  const headers = {
    ...session.headersFor(operation.method),
    ...Object.fromEntries(given.map(({ name, value }) => [name, value])),
    ...(body === null ? {} : { 'Content-Type': 'application/json' }),
  };
  const method = operation.method.toUpperCase();
  return { address: addressOf(operation.path, values), options: { method, headers, body: body?.input.value } };
}

async function whileBusy({ submit, stop }, work) {
  const reading = new AbortController();
  stop.onclick = () => reading.abort();
  submit.disabled = true;
  stop.hidden = false;
  try {
    await work(reading.signal);
  } finally {
    submit.disabled = false;
    stop.hidden = true;
  }
}
