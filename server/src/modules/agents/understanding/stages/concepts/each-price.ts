import type { ConceptMatch, Token } from '../../reading.js';

/** Words for every song there is. */
const EVERY = new Set(
  'every each all everything any todo toda todos todas cada tudo tout toute tous toutes chaque alle alles jeder jede jedes jeden'.split(
    ' ',
  ),
);
const AMOUNT =
  /(?:[$€£]\s*\d{1,3}(?:[.,]\d\d)?|\b\d{1,3}(?:[.,]\d\d)?\s*(?:¢|c|ct|cts|cents?|dollars?|bucks?|euros?|pounds?|centavos?|centimes?|d[oó]lares|[$€£])(?![\p{L}\d])|\b0[.,]\d\d\b)/iu;
/** Questions that want a yes or a no. */
const WHETHER = new Set(
  'is are do does will isnt arent dont doesnt es son cuesta cuestan custa custam sao e est sont coute coutent ist sind kostet kosten'.split(
    ' ',
  ),
);
const MOST_WORDS = 12;

/** "Is every song 99c?": one amount asked of all songs is a question about their prices, and no limit, number or title. */
export function withEachPrice(
  matches: readonly ConceptMatch[],
  text: string,
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const amount = AMOUNT.exec(text);
  const words = tokens.map(({ word }) => word);
  const asks = words.some((word) => WHETHER.has(word)) && words.some((word) => EVERY.has(word));
  if (amount === null || !asks || tokens.length > MOST_WORDS) return matches;
  if (matches.some(({ concepts }) => concepts.some((concept) => OWN.has(concept)))) return matches;
  const until = amount.index + amount[0].length;
  const first = tokens.findIndex(({ end }) => end > amount.index);
  const last = tokens.findLastIndex(({ start }) => start < until);
  if (first < 0 || last < first) return matches;
  const price: ConceptMatch = { start: first, end: last + 1, concepts: ['cue:same_price'] };
  return [...matches.filter(({ start, end }) => end <= first || start > last), price];
}

const OWN: ReadonlySet<string> = new Set(['first_person', 'invoice', 'buy', 'spend', 'album', 'show', 'count']);
