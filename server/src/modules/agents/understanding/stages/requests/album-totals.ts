import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { outside, overlaps } from '../concepts/find-concepts.js';

/** Words for all of something. */
const WHOLE = new Set('whole entire complete entirety full lot all every everything'.split(' '));

/** Words that ask for the money of something. */
const PRICED = new Set('price prices cost costs expensive money damage pay pays charge charged'.split(' '));

/** What has been paid already is told from the orders. */
const PAST = new Set('did paid spent spend have ive had order orders invoice receipt already'.split(' '));

/** What may be said beside it without asking anything else. */
const BESIDE: ReadonlySet<string> = new Set(
  (
    'price pay total song album buy first_person want polite yes how ask of on by refer_one refer_many have show and music ' +
    'cue:rest_of_album contain before_that spend'
  ).split(' '),
);

/**
 * "The whole of X, how much?", "every single track on X, the price please", "if I took all of X, what would it cost": all of
 * an album and its price are one question, in whatever order they are said; null where something else is asked as well.
 */
export function albumTotal(
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): Stretch | null {
  const [album, ...others] = namesOf(names);
  if (album === undefined || others.length > 0) return null;
  const words = tokens.map(({ word }, at) => (at >= album.start && at < album.end ? '' : word));
  if (!words.some((word) => WHOLE.has(word)) || !asksForMoney(words) || words.some((word) => PAST.has(word)))
    return null;
  const free = matches.filter((match) => !overlaps(match, album));
  const isElse = free.some(({ concepts }) => !concepts.some((concept) => BESIDE.has(concept)));
  return isElse || isListedBefore(album, words, free) ? null : { start: 0, end: tokens.length };
}

/** "What songs are on X, and how much is the whole of it?" asks for the songs too. */
function isListedBefore(album: NameSpan, words: readonly string[], free: readonly ConceptMatch[]): boolean {
  const joint = free.find(({ start, concepts }) => start >= album.end && concepts.includes('and'));
  if (joint === undefined || asksForMoney(words.slice(0, joint.start))) return false;
  const before = free.filter(({ end }) => end <= joint.start).flatMap(({ concepts }) => concepts);
  const isOfSongs = before.some((concept) => concept === 'song' || concept === 'on' || concept === 'contain');
  return isOfSongs && words.slice(0, album.start).some((word) => LISTING.has(word));
}

/** Words that ask for the songs themselves. */
const LISTING = new Set(
  'which what whats list show name names que cuales quais quelles quels welche was zeig'.split(' '),
);

/** The album that is named, and whatever else is; words like "every" that only stand where a name could are none. */
function namesOf(names: readonly NameSpan[]): readonly NameSpan[] {
  const known = names.filter(({ readings }) => readings.some((reading) => reading.known));
  return known.every(({ readings }) => readings.some(({ kind }) => kind === 'album')) ? known : [];
}

function asksForMoney(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    return (
      PRICED.has(word) || (word === 'how' && next === 'much') || (word === 'come' && next === 'to') || word === 'dear'
    );
  });
}

/** The names and shop words with the one question in place of what was read in its parts. */
export function withAlbumTotal(
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  whole: Stretch,
): { readonly names: readonly NameSpan[]; readonly matches: readonly ConceptMatch[] } {
  const [album] = namesOf(names);
  if (album === undefined) return { names, matches };
  const readings = album.readings.filter(({ kind }) => kind === 'album');
  const around = [
    { start: whole.start, end: album.start },
    { start: album.end, end: whole.end },
  ];
  const own = around
    .filter(({ start, end }) => end > start)
    .map((stretch): ConceptMatch => ({ ...stretch, concepts: ['price', 'total', 'album'] }));
  return { names: [{ ...album, readings }], matches: [...outside(matches, [whole]), ...own] };
}
