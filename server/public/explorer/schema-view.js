import { element, prose } from './elements.js';
import { limitsOf } from './schemas.js';

const DEEPEST_OPEN = 8;

/** Draws a schema as a list of its fields; fields with fields of their own can be opened. */
export function schemaView(schemas, schema) {
  const type = element('p', { class: 'type' }, schemas.typeOf(schema));
  const inner = schemas.inner(schema);
  return element('div', { class: 'schema' }, type, inner === null ? null : fieldList(schemas, inner, 0));
}

function fieldList(schemas, { properties, required = [] }, depth) {
  const rows = Object.entries(properties).map(([name, property]) =>
    fieldRow(schemas, { name, property, isRequired: required.includes(name) }, depth),
  );
  return element('ul', { class: 'fields' }, rows);
}

function fieldRow(schemas, { name, property, isRequired }, depth) {
  const { schema } = schemas.resolve(property);
  const inner = depth < DEEPEST_OPEN ? schemas.inner(property) : null;
  const head = [
    element('code', { class: 'field-name' }, name),
    isRequired ? null : element('span', { class: 'optional' }, 'optional'),
    element('span', { class: 'type' }, schemas.typeOf(property)),
    element(
      'span',
      { class: 'note' },
      prose([property.description ?? schema.description, limitsOf(schema)].filter(Boolean).join(' · ')),
    ),
  ];
  if (inner === null) return element('li', {}, head);
  return element(
    'li',
    {},
    opening(head, () => fieldList(schemas, inner, depth + 1)),
  );
}

/** A row that draws what is inside when it is opened first. */
function opening(head, draw) {
  const details = element('details', {}, element('summary', {}, head));
  details.addEventListener('toggle', () => details.append(draw()), { once: true });
  return details;
}
