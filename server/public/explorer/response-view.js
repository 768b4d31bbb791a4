import { element } from './elements.js';

const JSON_MEDIA = /[/+]json\b/;

/** Sends a request and shows its answer as it arrives; a stream of events is shown piece by piece. */
export async function showResponse(output, { address, options }, signal) {
  const line = element('p', { class: 'request-line' }, `${options.method} ${address}`);
  const text = element('pre', { tabindex: '0' });
  output.replaceChildren(line, text);
  const started = performance.now();
  try {
    const response = await fetch(address, { ...options, signal });
    line.append(statusOf(response, performance.now() - started));
    await showBody(text, response);
  } catch (error) {
    line.append(
      element('strong', { class: 'status refused' }, error.name === 'AbortError' ? 'stopped reading' : 'no answer'),
    );
  }
}

function statusOf(response, milliseconds) {
  const kind = response.ok ? 'passed' : 'refused';
  return element('strong', { class: `status ${kind}` }, `${response.status} after ${Math.round(milliseconds)} ms`);
}

async function showBody(text, response) {
  if (JSON_MEDIA.test(response.headers.get('content-type') ?? '')) {
    text.textContent = JSON.stringify(await response.json(), null, 2);
    return;
  }
  const decoder = new TextDecoder();
  for (let reader = response.body?.getReader(); reader !== undefined;) {
    const { value, done } = await reader.read();
    if (done) return;
    text.append(decoder.decode(value, { stream: true }));
  }
}
