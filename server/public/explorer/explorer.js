import { element, prose } from './elements.js';
import { operationView } from './operation-view.js';
import { matches, operationsOf } from './operations.js';
import { Schemas } from './schemas.js';
import { Session } from './session.js';

const find = (id) => document.getElementById(id);

async function begin() {
  const session = new Session(find('token'), find('person'));
  find('access').addEventListener('submit', (event) => event.preventDefault());
  find('token').addEventListener('change', () => session.show());
  const description = await (await fetch('/api/schema/')).json();
  find('version').textContent = description.info.version;
  draw(description, session);
  await session.show();
}

function draw(description, session) {
  const operations = operationsOf(description);
  const schemas = new Schemas(description);
  const entries = operations.map((operation) => ({
    operation,
    link: indexLink(operation),
    view: operationView(operation, schemas, session),
  }));
  const sections = areasOf(entries, description.tags ?? []);
  find('index').replaceChildren(...sections.map(({ group }) => group));
  find('operations').replaceChildren(
    element('p', { class: 'about' }, prose(description.info.description)),
    ...sections.map(({ section }) => section),
  );
  find('filter').addEventListener('input', () => filter(entries, sections));
  openNamed();
  window.addEventListener('hashchange', openNamed);
}

function indexLink({ id, method, path }) {
  return element(
    'a',
    { href: `#${id}` },
    element('span', { class: `method ${method}` }, method),
    path.replace(/^\/api/, ''),
  );
}

/** One section of the page and one group of the index for each area. */
function areasOf(entries, tags) {
  const areas = [...new Set(entries.map(({ operation }) => operation.area))];
  return areas.map((area) => {
    const own = entries.filter(({ operation }) => operation.area === area);
    const about = tags.find((tag) => tag.name === area)?.description ?? '';
    return {
      own,
      group: element(
        'div',
        { class: 'group' },
        element('h2', {}, area),
        own.map(({ link }) => link),
      ),
      section: element(
        'section',
        {},
        element('h3', {}, area),
        element('p', { class: 'note' }, prose(about)),
        own.map(({ view }) => view),
      ),
    };
  });
}

function filter(entries, sections) {
  const typed = find('filter').value.trim();
  for (const { operation, link, view } of entries) link.hidden = view.hidden = !matches(operation, typed);
  for (const { own, group, section } of sections) group.hidden = section.hidden = own.every(({ view }) => view.hidden);
}

/** Opens the operation that the address names. */
function openNamed() {
  const named = find(decodeURIComponent(location.hash.slice(1)));
  if (named?.tagName !== 'DETAILS') return;
  named.open = true;
  named.scrollIntoView();
}

begin().catch(() => {
  find('operations').replaceChildren(
    element('p', { role: 'alert' }, 'The document could not be read. Reload the page to try again.'),
  );
});
