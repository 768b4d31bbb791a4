import type { ConceptMatch, NameSpan, Token } from '../../reading.js';

/** "I have" in the languages that say it for owning: the verb, and the "I" that may stand on either side. */
const HOLDING = new Set(['tengo', 'tenho', 'jai', 'habe', 'hab', 'hatte', 'ai']);
const SELVES = new Set(['ich', 'je', 'yo', 'eu']);

/** What may stand behind such a verb where something is held, and nothing done: "habe ich schon", "tengo algo de". */
const BESIDE = new Set(
  (
    'ya ja deja schon bereits denn jetzt alles todo tudo tout was etwas irgendwas algo alguna algun alguma algum quelque quelques ' +
    'de del do da dos das du des d von vom quoi aktuell actualmente'
  ).split(' '),
);

const THINGS: ReadonlySet<string> = new Set(['song', 'album', 'music', 'count']);

/** "Have I got all of it?" says the same in words of its own. */
const WHOLE_ALBUM = 'cue:rest_of_album';

/**
 * "¿Qué tengo de U2?", "welche Lieder von U2 habe ich schon?", "j'ai déjà One ?": what somebody says to have, with music named
 * beside it, was bought.
 */
export function withHeldThings(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const isOfMusic = names.length > 0 || matches.some(({ concepts }) => concepts.some((concept) => THINGS.has(concept)));
  const held = isOfMusic
    ? tokens.flatMap((_, place) => heldAt(place, matches, names, tokens) ?? gotAt(place, matches, names, tokens) ?? [])
    : [];
  if (held.length === 0 || matches.some(({ concepts }) => concepts.includes(WHOLE_ALBUM))) return matches;
  const others = matches.filter(({ start, end }) => !held.some((one) => one.start < end && start < one.end));
  return [...others, ...held].sort((one, other) => one.start - other.start);
}

function heldAt(
  place: number,
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): ConceptMatch | null {
  const word = tokens[place]?.word ?? '';
  const isOrder = matches.some(
    (match) => match.start <= place && place < match.end && match.concepts.includes('invoice'),
  );
  if (isOrder || isHelperTo(tokens.at(-1), matches)) return null;
  if (!HOLDING.has(word) || names.some(({ start, end }) => start <= place && place < end)) return null;
  const isSaid = (other: number): boolean => SELVES.has(tokens[other]?.word ?? '');
  const needsSelf = word !== 'tengo' && word !== 'tenho' && word !== 'jai';
  if (needsSelf && !isSaid(place + 1) && !isSaid(place - 1)) return null;
  const end = isSaid(place + 1) ? place + 2 : place + 1;
  const isHeld = closesAt(end, tokens) || isThingAt(end, matches, names) || BESIDE.has(tokens[end]?.word ?? '');
  return isHeld ? { start: place, end, concepts: ['buy', 'first_person'] } : null;
}

/** "Ich habe Queen gestern gehört": at the end stands what was done, which is no shop word. */
function isHelperTo(last: Token | undefined, matches: readonly ConceptMatch[]): boolean {
  const isShopWord = matches.some(({ concepts }) => concepts.includes('buy'));
  return (
    last !== undefined && !isShopWord && last.quote === 0 && !last.capital && /^ge\p{L}{2,}(?:t|en)$/u.test(last.word)
  );
}

/** "I got some Queen stuff", "everything I have in rock", "songs of theirs I've got": English says it with a verb of many uses. */
function gotAt(
  place: number,
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): ConceptMatch | null {
  const word = tokens[place]?.word ?? '';
  const before = tokens[place - 1]?.word ?? '';
  const isMine =
    ENGLISH_SELVES.has(before) || (ADVERBS.has(before) && ENGLISH_SELVES.has(tokens[place - 2]?.word ?? ''));
  if ((word !== 'have' && word !== 'got') || !isMine) return null;
  // The numeral of "Rarities I" is nobody.
  if (names.some(({ start, end }) => start < place && place <= end)) return null;
  const further = word === 'have' && tokens[place + 1]?.word === 'got' ? place + 2 : place + 1;
  let end = further;
  while (SOME.has(tokens[end]?.word ?? '')) end += 1;
  const led = end === further && LEADS.has(tokens[end]?.word ?? '') && isNamedAt(end + 1, names);
  const isHeld = led || closesAt(further, tokens) || isThingAt(end, matches, names);
  return isHeld ? { start: place, end: further, concepts: ['buy', 'first_person'] } : null;
}

const ENGLISH_SELVES = new Set(['i', 'we', 'ive', 'weve']);
const ADVERBS = new Set(['already', 'also', 'once', 'just', 'ever']);
const SOME = new Set([
  'couple',
  'some',
  'any',
  'a',
  'few',
  'lot',
  'of',
  'several',
  'all',
  'the',
  'many',
  'those',
  'these',
]);
const LEADS = new Set(['in', 'by', 'from', 'of', 'with']);

function isNamedAt(place: number, names: readonly NameSpan[]): boolean {
  return names.some(({ start }) => start === place || start === place + 1);
}

function closesAt(place: number, tokens: readonly Token[]): boolean {
  return tokens[place] === undefined || tokens[place].before !== 'space';
}

function isThingAt(place: number, matches: readonly ConceptMatch[], names: readonly NameSpan[]): boolean {
  return (
    names.some(({ start, readings }) => start === place && readings.some(({ known }) => known)) ||
    matches.some(({ start, concepts }) => start === place && concepts.some((concept) => THINGS.has(concept)))
  );
}
