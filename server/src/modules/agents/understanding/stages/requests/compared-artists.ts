import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { areHeldAgainst, isOwned } from './held-against.js';

/** What compares how well two of them sell, in each language; names are blanked out before. */
const SALES = new RegExp(
  '\\b(?:' +
    '(?:more|less) (?:popular|successful|in demand|loved|liked|sales|sold)|sells? (?:better|more|less|worse)|sold (?:better|more|less|worse)|' +
    'selling (?:better|more)|outsells?|outsold|bigger seller|better (?:seller|selling|known|loved)|' +
    'mas (?:popular|vendid[oa]|exitos[oa])|vende[n]? (?:mas|mejor)|vendido mas|mais (?:popular|vendid[oa])|vende[m]? (?:mais|melhor)|vendeu mais|' +
    'plus (?:populaire|vendue?)|vend(?:ent)? (?:plus|mieux|le mieux)|vendu plus|mieux vendue?|' +
    'beliebter|popularer|erfolgreicher|verkauft sich (?:besser|mehr|ofter)|verkauft (?:mehr|besser|ofter)|(?:besser|ofter|mehr) verkauft' +
    ')\\b',
  'u',
);
/** The same as a superlative, which asks for one of two only where no songs are asked for. */
const BEST = /\b(?:most popular|best selling|sells? (?:the )?(?:best|most)|sold (?:the )?(?:best|most))\b/u;
const QUANTITY = new Set('more fewer less mas menos mais plus moins mehr weniger'.split(' '));
const BETWEEN = new Set('or than versus vs against outsell outsells outsold o u ou que oder als'.split(' '));
const SONGS: ReadonlySet<string> = new Set(['song', 'album', 'playlist', 'genre', 'artist']);

/** A comparison of two artists: the words that compare, and everything from the first to the last of the three. */
export interface ComparedArtists {
  readonly match: ConceptMatch;
  readonly whole: Stretch;
}

/** "Is A more popular than B?" compares what was sold of two artists, "do I have more A or more B?" what one owns of them. */
export function comparedArtists(
  names: readonly NameSpan[],
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): ComparedArtists | null {
  const [first, last, ...others] = names;
  if (first === undefined || last === undefined || others.length > 0) return null;
  const place = placeOfMore(names, tokens);
  const owned = isOwned(matches) && !matches.some(({ concepts }) => concepts.includes('price'));
  if (place !== null && owned && areHeldAgainst(first, last, tokens) && areLike(first, last, ['artist', 'genre']))
    return comparison({ start: place, end: place + 1 }, 'cue:compare_owned', first, last);
  if (owned || !tokens.slice(first.end, last.start).some(({ word, quote }) => quote === 0 && BETWEEN.has(word)))
    return null;
  const sales = areLike(first, last, ['artist']) ? stretchOfSales(names, tokens, matches) : null;
  return sales === null ? null : comparison(sales, 'cue:compare_artists', first, last);
}

/** Whether words compare how well something sells. */
export function comparesSales(tokens: readonly Token[]): boolean {
  return SALES.test(tokens.map(({ word, quote }) => (quote > 0 ? '-' : word)).join(' '));
}

function comparison(stretch: Stretch, concept: `cue:${string}`, first: NameSpan, last: NameSpan): ComparedArtists {
  return {
    match: { ...stretch, concepts: [concept] },
    whole: { start: Math.min(stretch.start, first.start), end: Math.max(stretch.end, last.end) },
  };
}

function areLike(one: NameSpan, other: NameSpan, kinds: readonly string[]): boolean {
  const isOf = ({ readings }: NameSpan, kind: string): boolean => readings[0]?.kind === kind;
  return kinds.some((kind) => isOf(one, kind) && isOf(other, kind));
}

function placeOfMore(names: readonly NameSpan[], tokens: readonly Token[]): number | null {
  const place = tokens.findIndex(
    ({ word, quote }, at) =>
      quote === 0 && QUANTITY.has(word) && !names.some(({ start, end }) => start <= at && at < end),
  );
  return place < 0 ? null : place;
}

/** Where the sentence compares sales, as tokens. */
function stretchOfSales(
  names: readonly NameSpan[],
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): Stretch | null {
  const words = tokens.map(({ word, quote }, at) =>
    quote > 0 || names.some(({ start, end }) => start <= at && at < end) ? '-' : word,
  );
  const said = words.join(' ');
  const isOfSongs = matches.some(({ concepts }) => concepts.some((concept) => SONGS.has(concept)));
  const found = SALES.exec(said) ?? (isOfSongs ? null : BEST.exec(said));
  if (found === null) return null;
  const start = said.slice(0, found.index).split(' ').length - 1;
  return { start, end: start + found[0].split(' ').length };
}
