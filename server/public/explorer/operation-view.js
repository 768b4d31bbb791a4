import { element, prose } from './elements.js';
import { requestForm } from './request-form.js';
import { schemaView } from './schema-view.js';

/** Draws one operation, closed; what is inside is drawn when it is opened. */
export function operationView(operation, schemas, session) {
  const summary = element(
    'summary',
    {},
    element('span', { class: `method ${operation.method}` }, operation.method),
    element('code', { class: 'path' }, operation.path),
    element('span', { class: 'summary-text' }, operation.summary),
    operation.isOpen ? element('span', { class: 'open-sign' }, 'no sign-in needed') : null,
  );
  const details = element('details', { class: 'operation', id: operation.id }, summary);
  details.addEventListener('toggle', () => details.append(...content(operation, schemas, session)), { once: true });
  return details;
}

function content(operation, schemas, session) {
  const parts = [
    operation.description === '' ? null : element('p', {}, prose(operation.description)),
    element('h4', {}, 'Try it'),
    requestForm(operation, schemas, session),
    operation.bodySchema === null ? null : element('h4', {}, 'Body'),
    operation.bodySchema === null ? null : schemaView(schemas, operation.bodySchema),
    element('h4', {}, 'Answers'),
    ...operation.responses.map((response) => responseView(response, schemas)),
  ];
  return parts.filter((part) => part !== null);
}

function responseView({ status, description, schema }, schemas) {
  const name = status === 'default' ? 'otherwise' : status;
  const head = element('p', { class: 'answer' }, element('strong', {}, name), ' ', prose(description));
  return element('div', {}, head, schema === null ? null : schemaView(schemas, schema));
}
