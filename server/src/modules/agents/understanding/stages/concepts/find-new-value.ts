import type { ConceptMatch, Stretch, Token } from '../../reading.js';

/** Words that lead to what something shall become. */
const LEADS = new Set(['to', 'is', 'into', 'a', 'para', 'por', 'en', 'auf', 'in', 'zu', 'ist', 'es']);

/** Most words between what is changed and what it becomes: "change the e-mail on my account to …". */
const FURTHEST = 6;

/**
 * "Change my address to 5 Elm Street, Boston": what something of the account shall become, to the end of the sentence. It is
 * neither a name to look for nor a request of its own; null when nothing is to be changed into something.
 */
export function findNewValue(tokens: readonly Token[], matches: readonly ConceptMatch[]): Stretch | null {
  const change = matches.find(({ concepts }) => concepts.includes('account_change'));
  if (change === undefined) return null;
  const limit = Math.min(tokens.length, change.end + FURTHEST);
  for (let position = change.end; position < limit; position += 1) {
    if (tokens[position]?.before === 'sentence') return null;
    if (!LEADS.has(tokens[position]?.word ?? '')) continue;
    const start = position + 1;
    const next = tokens.findIndex((token, place) => place > start && token.before === 'sentence');
    const end = next < 0 ? tokens.length : next;
    return end > start ? { start, end } : null;
  }
  return null;
}
