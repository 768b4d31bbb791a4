import { isEnglishFunctionWord, isFunctionWord } from '../../lexicon/common-words.js';
import { isContent, type Concept } from '../../lexicon/concepts.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { isRankedPerformer } from './ranked-performers.js';
import { isAskedOfMaker } from './asked-of-makers.js';
import { isBoughtTitle } from './bought-titles.js';
import { isComparedSide } from './compared-sides.js';
import { matchBefore } from './name-hints.js';
import { isSaidAfterAnd } from '../concepts/said-after-and.js';

/** Shop words that lead straight to a name, so that even an everyday word after them is one. */
const LEADING: readonly Concept[] = [
  'album',
  'song',
  'artist',
  'playlist',
  'by',
  'called',
  'perform',
  'similar',
  'genre',
  'composer',
  'compose',
  'what_about',
  'have',
  'on',
  'contain',
  'length',
  'price',
  'version',
  'except',
  'like',
  'dislike',
];

/** Frames whose object may be a bare everyday word when nothing else is asked ("do you have Money?"). */
const OBJECT_FRAMES: readonly Concept[] = ['have', 'what_about', 'buy'];

/** 2 for quotes or capitals inside a sentence, 1 for a leading shop word or for being the whole object, else 0. */
export function markOf(stretch: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): number {
  if (tokens[stretch.start]?.quote !== 0 || isCapitalised(stretch, tokens)) return 2;
  const others = matches.filter((match) => !overlaps(match, stretch));
  const before = leadOf(stretch, tokens, others);
  if (before !== null && before.concepts.some((concept) => isLeading(concept)))
    return isWholeObject(stretch, tokens, others, before) ? (callsByName(before, stretch, tokens) ? 2 : 1) : 0;
  if (tokens.length === stretch.end - stretch.start || closesList(stretch, tokens, others)) return 1;
  if (MARKED.some((isMarked) => isMarked(stretch, tokens, others))) return 1;
  return isSubject(stretch, tokens, others) ? 1 : 0;
}

/** Places whose words are a name, each in its file. */
const MARKED = [isSaidAfterAnd, isBoughtTitle, isComparedSide, isAskedOfMaker, isRankedPerformer];

/** The shop word that leads to a stretch, looking over "is" and "are" ("how long is Money"); nothing leads over a comma. */
function leadOf(stretch: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): ConceptMatch | null {
  if (tokens[stretch.start]?.before === 'comma') return null;
  const before = matchBefore(stretch, tokens, matches);
  if (before === null || !before.concepts.every((concept) => concept === 'ask')) return before;
  return matchBefore({ start: before.start, end: before.start }, tokens, matches) ?? before;
}

/** "Albums by Accept, Aerosmith and Kiss": behind "and" at the end, with nothing but names since the word that leads to them. */
function closesList({ start, end }: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const joint = matches.find((match) => match.end === start);
  if (joint === undefined || !joint.concepts.includes('and')) return false;
  if (end < tokens.length && tokens[end]?.before === 'space') return false;
  const lead = matches.findLast((match) => match.end <= joint.start);
  return lead !== undefined && lead.end < joint.start && lead.concepts.some((concept) => LISTING.has(concept));
}

/** Shop words that lead to a list of names. */
const LISTING: ReadonlySet<string> = new Set('by similar called perform compose length price except'.split(' '));

/** Stands first, and a shop word or a comma follows: "Money tracklist", "regarding Money: …", "is Money in the store". */
function isSubject(stretch: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const opening = matches.filter(({ end }) => end <= stretch.start);
  const covered = opening.reduce((sum, { start, end }) => sum + end - start, 0);
  const isFirst =
    stretch.start - covered <= 1 && opening.every(({ concepts }) => concepts.some((concept) => OPENING.has(concept)));
  const words = tokens.slice(stretch.start, stretch.end);
  if (words.every((token) => isLinking(token)) && !opening.some(({ concepts }) => concepts.includes('ask')))
    return false;
  if (!isFirst || !isFunctionWords(tokens.slice(0, stretch.start), opening)) return false;
  if (tokens[stretch.end]?.before === 'comma') return true;
  const isLong = words.length > 1;
  return matches.some(
    ({ start, concepts }) =>
      start === stretch.end && concepts.some((concept) => FOLLOWING.has(concept) || (isLong && concept === 'invoice')),
  );
}

/** A function word; one of another language with a capital may be a name ("Nas discography"). */
function isLinking({ word, capital }: Token): boolean {
  return isFunctionWord(word) && !(capital && !isEnglishFunctionWord(word));
}

function isFunctionWords(words: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  return words.every(
    ({ word }, position) =>
      isFunctionWord(word) || matches.some(({ start, end }) => start <= position && position < end),
  );
}

const OPENING: ReadonlySet<string> = new Set(['ask', 'polite', 'of', 'what_about', 'greeting', 'and', 'show']);
const FOLLOWING: ReadonlySet<string> = new Set([
  'song',
  'album',
  'artist',
  'music',
  'playlist',
  'genre',
  'contain',
  'length',
  'price',
  'have',
  'composer',
  'version',
  'by',
  'cue:purchased_tracks',
]);

/** "The song one", "the album ten": the word right before says what kind of thing is named; "songs once" names none. */
function callsByName(before: ConceptMatch, stretch: Stretch, tokens: readonly Token[]): boolean {
  if (stretch.end - stretch.start === 1 && /s$/.test(tokens[before.end - 1]?.word ?? '')) return false;
  const naming = before.concepts.some((concept) => concept === 'song' || concept === 'album' || concept === 'called');
  return naming && before.end === stretch.start;
}

function isLeading(concept: string): boolean {
  return LEADING.some((leading) => leading === concept);
}

/** "Did Ann write Quiet Rooms herself?" */
const THEMSELVES = new Set('himself herself themselves itself mismo misma mesmo mesma selbst'.split(' '));

/** The stretch ends where the request ends, or where a word for who made it follows. */
function isWholeObject(
  stretch: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  before: ConceptMatch,
): boolean {
  const next = tokens[stretch.end];
  if (next === undefined || next.before !== 'space' || THEMSELVES.has(next.word)) return framesAlone(before, matches);
  const after = matches.find((match) => match.start === stretch.end);
  if (after?.end === tokens.length && after.concepts.includes('of')) return true;
  return (
    after !== undefined &&
    after.concepts.some((concept) =>
      [
        'by',
        'and',
        'polite',
        'have',
        'on',
        'album',
        'song',
        'music',
        'contain',
        'length',
        'price',
        'perform',
        'compose',
        'composer',
        'version',
        'media_type',
        'artist',
      ].includes(concept),
    )
  );
}

/** After a bare "have" an everyday word is a name only when no shop word asks for something else. */
function framesAlone(before: ConceptMatch, matches: readonly ConceptMatch[]): boolean {
  if (!before.concepts.some((concept) => OBJECT_FRAMES.some((frame) => frame === concept))) return true;
  return !matches.some((match) =>
    match.concepts.some(
      (concept) => isContent(concept) && !['song', 'album', 'artist', 'buy', 'greeting'].includes(concept),
    ),
  );
}

/** Every telling word of the stretch begins with a capital, while the message as a whole is not written in capitals. */
function isCapitalised(stretch: Stretch, tokens: readonly Token[]): boolean {
  const all = tokens.slice(stretch.start, stretch.end);
  const telling = all.filter(({ word }) => !isFunctionWord(word));
  const words = telling.length > 0 ? telling : all;
  const opens = stretch.start === 0 || tokens[stretch.start]?.before === 'sentence';
  const isTitle = all.length > 2 && all.every(({ capital }) => capital);
  const others = tokens.filter((_, index) => index < stretch.start || index >= stretch.end);
  const shouting = others.length > 0 && others.filter(({ capital }) => capital).length > others.length / 2;
  return (
    (!opens || isTitle) && !shouting && words.length > 0 && words.every(({ capital, word }) => capital && word !== 'i')
  );
}
