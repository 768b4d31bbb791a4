import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { withoutAddedArticles } from './added-articles.js';
import { withPlacesOnAlbums } from './albums-of-places.js';
import { clearLimit } from './clear-limit.js';
import { isClearPeriod } from './clear-period.js';
import { outside, overlaps } from '../concepts/find-concepts.js';
import { findNames } from './find-names.js';
import { findPeriod } from '../figures/find-periods.js';
import { findTitleWords, type TitleWords } from '../titles/find-title-words.js';
import { withoutNamedFormats } from '../concepts/format-names.js';
import { framedObjects } from './framed-objects.js';
import { heldWords, withoutEmptyKind } from './held-words.js';
import { impliedTitleWords } from '../titles/implied-title-words.js';
import { findTitleFrame } from '../titles/title-frames.js';
import { withListedNames } from './listed-names.js';
import { withNarrowerKinds } from './narrower-kinds.js';
import { withDoubts } from './neighbour-words.js';
import { withoutNameWords } from './phrases-before-names.js';
import { withNumberedParts } from './numbered-parts.js';
import { withoutShortened } from './shortened-names.js';
import { withUnknownNames } from './unknown-names.js';
import { withWriters } from '../concepts/written-by.js';

/** The names of a message, the words to look for in titles, and the shop words that are left beside them. */
export interface ReadNames {
  readonly names: readonly NameSpan[];
  readonly matches: readonly ConceptMatch[];
  readonly titleWords: TitleWords | null;
  /** The words that ask for a search of titles, with the words to look for: one request. */
  readonly titleSearch: Stretch | null;
}

/** What reading names needs beside the message. */
interface Means {
  readonly index: NameIndex;
  readonly lexicon: Lexicon;
  readonly now: string;
}

/**
 * Reads the names out of a message: those of the store first, then those it does not have.
 *
 * @param told where people say who they are or what something of the account shall become: no names of the store.
 */
export function readNames(
  text: string,
  tokens: readonly Token[],
  heard: readonly ConceptMatch[],
  told: readonly Stretch[],
  { index, lexicon, now }: Means,
): ReadNames {
  const { said, found, titleSearch } = saidTitleWords(tokens, withoutNamedFormats(heard, tokens, index));
  const period = findPeriod(tokens, now);
  const limit = clearLimit(text, tokens);
  const timed = [
    ...told,
    ...(period !== null && isClearPeriod(period, tokens, found) ? [period] : []),
    ...(limit === null ? [] : [limit]),
  ];
  const unrecorded = found.filter(({ concepts }) => concepts.includes('cue:unrecorded_quality'));
  const named = findNames(text, tokens, withLimit(found, limit), index).filter(
    (name) =>
      !(isGuess(name) && unrecorded.some((match) => overlaps(match, name))) &&
      (said === null || !overlaps(name, said)) &&
      !timed.some((stretch) => holds(stretch, name) || (isGuess(name) && overlaps(stretch, name))),
  );
  const clear = timed.filter((stretch) => !named.some((name) => overlaps(name, stretch)));
  const implied = said === null ? impliedTitleWords(tokens, found, named, index) : null;
  const titleWords = said ?? implied;
  const settled = [...clear, ...(titleWords === null ? [] : [titleWords])];
  const known = withFramed(text, tokens, outsideOf(named, implied === null ? [] : [implied]), found, settled, index);
  const shop = outside(withoutNameWords(found, known, tokens, lexicon, index), [...known, ...settled]);
  const unknown = outsideOf(withUnknownNames(text, tokens, known, shop, index), settled);
  const listed = outsideOf(withListedNames(text, tokens, unknown, shop, index), settled);
  const whole = withoutShortened(text, tokens, listed, shop, index);
  const narrowed = outsideOf(withNarrowerKinds(text, tokens, whole, shop, index), settled);
  const doubted = withoutAddedArticles(tokens, withDoubts(text, tokens, narrowed, shop, index), shop);
  const held = titleWords === null ? heldWords(tokens, doubted, shop, index) : null;
  const names = outsideOf(doubted, held === null ? [] : [held]);
  const matches = outside(withTitleSearch(shop, implied, held, index), names);
  const placed = withPlacesOnAlbums(withWriters(withNumberedParts(names, tokens, index), matches), matches, tokens);
  return { ...placed, titleWords: held ?? titleWords, titleSearch };
}

interface SaidTitleWords {
  readonly said: TitleWords | null;
  readonly found: readonly ConceptMatch[];
  readonly titleSearch: Stretch | null;
}

/** The words that titles are asked to hold, and the shop words without those that only ask for them. */
function saidTitleWords(tokens: readonly Token[], heard: readonly ConceptMatch[]): SaidTitleWords {
  const framed = findTitleFrame(tokens);
  if (framed === null) return { said: findTitleWords(tokens, heard), found: heard, titleSearch: null };
  const { sought, frame } = framed;
  const kinds = heard
    .filter((match) => overlaps(match, frame))
    .flatMap(({ concepts }) => concepts.filter((concept) => concept === 'song' || concept === 'album'));
  const words = tokens.slice(sought.start, sought.end).map(({ word }) => word);
  return {
    said: { ...sought, words: words.join(' ') },
    found: [...outside(heard, [frame, sought]), { ...frame, concepts: ['title', ...kinds] }],
    titleSearch: { start: Math.min(sought.start, frame.start), end: Math.max(sought.end, frame.end) },
  };
}

/** The names with those that a frame asks for in their place. */
function withFramed(
  text: string,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  found: readonly ConceptMatch[],
  settled: readonly Stretch[],
  index: NameIndex,
): readonly NameSpan[] {
  const framed = outsideOf(framedObjects(text, tokens, names, outside(found, names), index), settled);
  return [...outsideOf(names, framed), ...framed];
}

/** Words to look for in titles, which no shop word said, ask for a search of titles all the same. */
function withTitleSearch(
  matches: readonly ConceptMatch[],
  implied: TitleWords | null,
  held: TitleWords | null,
  index: NameIndex,
): readonly ConceptMatch[] {
  if (implied !== null) return [...matches, { ...implied, concepts: ['title'] }];
  if (held === null) return matches;
  const own = { start: held.start, end: held.end, concepts: ['title', 'cue:title_search'] as const };
  return [...withoutEmptyKind(held.words, outside(matches, [held]), index), own];
}

/** A limit ends what is said before it, as a word for length does. */
function withLimit(found: readonly ConceptMatch[], limit: Stretch | null): readonly ConceptMatch[] {
  return limit === null ? found : [...outside(found, [limit]), { ...limit, concepts: ['length'] }];
}

function outsideOf(names: readonly NameSpan[], stretches: readonly Stretch[]): readonly NameSpan[] {
  return names.filter((name) => !stretches.some((stretch) => overlaps(name, stretch)));
}

function isGuess({ readings }: NameSpan): boolean {
  return readings.every(({ guessed }) => guessed);
}

/** Whether a stretch lies wholly inside another. */
function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
