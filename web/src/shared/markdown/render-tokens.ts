import { h, isVNode, type VNode } from 'vue';
import type { Token } from 'markdown-it';

/** Elements an answer may consist of; headings begin at the third level because the page has two above them. */
const ELEMENTS: Readonly<Record<string, string>> = {
  p: 'p',
  h1: 'h3',
  h2: 'h3',
  h3: 'h3',
  h4: 'h4',
  h5: 'h5',
  h6: 'h6',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  blockquote: 'blockquote',
  strong: 'strong',
  em: 'em',
  s: 's',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
};
const TABLE_ROLES: Readonly<Record<string, string>> = {
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};
const CELLS = new Set(['td', 'th']);
/** A cell breaks such a word; all others stay whole. */
const LONG_WORD = /\S{31}/;
const LISTS = new Set(['ul', 'ol']);
/** A phone has room for this many columns. */
const MOST_NARROW_COLUMNS = 4;
const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/** A node of an answer: an element or plain text. */
export type Child = VNode | string;
interface Open {
  readonly token: Token | null;
  readonly children: Child[];
}

/**
 * Turns Markdown tokens into nodes of known elements. No HTML text is ever made, so nothing in an answer can become
 * script, style or a request: pictures become their description, links are checked and show where they lead.
 */
export function renderTokens(tokens: readonly Token[]): Child[] {
  const root: Open = { token: null, children: [] };
  const stack: Open[] = [root];
  for (const token of tokens) {
    const top = stack.at(-1) ?? root;
    if (token.nesting === 1) stack.push({ token, children: [] });
    else if (token.nesting === 0) top.children.push(...renderLeaf(token));
    else if (stack.length > 1) close(stack);
  }
  while (stack.length > 1) close(stack);
  return root.children;
}

function close(stack: Open[]): void {
  const done = stack.pop();
  const parent = stack.at(-1);
  if (done?.token && parent) parent.children.push(...renderElement(done.token, done.children));
}

function renderElement(token: Token, children: Child[]): Child[] {
  if (token.hidden) return children;
  if (token.tag === 'a') return renderLink(String(token.attrGet('href') ?? ''), children);
  if (token.tag === 'table') return [renderTable(children)];
  const element = ELEMENTS[token.tag];
  if (!element) return children;
  const isLong = CELLS.has(element) && LONG_WORD.test(wordsOf(children));
  return [h(element, { ...attributesOf(token), ...(isLong && { class: 'long-word' }) }, children)];
}

function wordsOf(children: readonly Child[]): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (typeof child.children === 'string') return child.children;
      return Array.isArray(child.children) ? wordsOf(child.children.filter(isChild)) : '';
    })
    .join('');
}

const isChild = (value: unknown): value is Child => typeof value === 'string' || isVNode(value);

/** A table in a frame that scrolls where it must, and that drawn narrow turns the rows of many columns into blocks. */
function renderTable(children: Child[]): VNode {
  return h('div', { class: ['table-scroll', { wide: columnsOf(children) > MOST_NARROW_COLUMNS }] }, [
    h('table', { role: 'table', dir: 'auto' }, children),
  ]);
}

/** How many cells the first row has that is in these nodes. */
function columnsOf(children: readonly Child[]): number {
  for (const child of children) {
    if (typeof child === 'string' || !Array.isArray(child.children)) continue;
    if (child.type === 'tr') return child.children.length;
    const within = columnsOf(child.children.filter((each) => isVNode(each)));
    if (within > 0) return within;
  }
  return 0;
}

function attributesOf(token: Token): Record<string, string> {
  const start = token.tag === 'ol' ? token.attrGet('start') : null;
  const isNumber = String(token.attrGet('style')).includes('right');
  return {
    ...(start !== null && { start: String(start) }),
    ...(isNumber && { class: 'number' }),
    // A bullet stands where the words of its list begin.
    ...(LISTS.has(token.tag) && { dir: 'auto' }),
    ...(token.tag === 'th' && { scope: 'col' }),
    // Drawn as blocks, a table would lose its meaning for screen readers.
    ...(TABLE_ROLES[token.tag] && { role: TABLE_ROLES[token.tag] }),
  };
}

function renderLink(href: string, children: Child[]): Child[] {
  const target = URL.canParse(href) ? new URL(href) : null;
  if (!target || !LINK_PROTOCOLS.has(target.protocol)) return children;
  const place = target.protocol === 'mailto:' ? target.pathname : target.host;
  const link = h('a', { href: target.href, target: '_blank', rel: 'noopener noreferrer' }, children);
  return [link, h('span', { class: 'text-muted' }, ` (${place})`)];
}

function renderLeaf(token: Token): Child[] {
  switch (token.type) {
    case 'inline':
      return renderTokens(token.children ?? []);
    case 'softbreak':
      return ['\n'];
    case 'hardbreak':
      return [h('br')];
    case 'hr':
      return [h('hr')];
    case 'code_inline':
      return [h('code', token.content)];
    case 'fence':
    case 'code_block':
      return [h('pre', { tabindex: 0 }, [h('code', token.content)])];
    default:
      return [token.content];
  }
}
