import type { NameKind } from '../../../../store/names/name-index.contract.js';
import { isFunctionWord } from '../../lexicon/common-words.js';
import type { Concept } from '../../lexicon/concepts.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { isMany, matchBefore } from './name-hints.js';
import { isWrittenBy } from './said-writers.js';

/** Which kinds a name may be of that follows a shop word. */
const KINDS_AFTER: Readonly<Partial<Record<Concept, readonly NameKind[]>>> = {
  by: ['artist', 'composer'],
  artist: ['artist'],
  album: ['album'],
  song: ['track'],
  genre: ['genre'],
  playlist: ['playlist'],
  composer: ['composer'],
  compose: ['track', 'composer'],
  perform: ['track', 'album'],
  similar: ['artist'],
  length: ['track', 'album'],
  price: ['track', 'album'],
  version: ['track'],
  called: ['track', 'album', 'artist'],
  on: ['album'],
  contain: ['album', 'track'],
  have: ['artist', 'album', 'track', 'genre'],
  show: ['artist', 'album', 'track'],
  buy: ['track', 'album', 'artist'],
  what_about: ['artist', 'album', 'track', 'genre'],
  recommend: ['artist', 'genre'],
  except: ['artist', 'album', 'track', 'genre'],
};
const KINDS_BEFORE: Readonly<Partial<Record<Concept, readonly NameKind[]>>> = {
  album: ['artist', 'album'],
  song: ['artist', 'genre', 'track'],
  artist: ['genre', 'artist'],
  playlist: ['playlist'],
  music: ['genre', 'artist'],
  contain: ['album'],
  length: ['track', 'album'],
  price: ['track', 'album'],
  on: ['track', 'album', 'artist'],
  have: ['artist', 'album', 'track'],
};
/** What follows a word for several: "albums drake has". */
const KINDS_AFTER_MANY: typeof KINDS_AFTER = { ...KINDS_AFTER, album: ['artist'], song: ['artist', 'genre'] };
/** What stands before a word for one: "Purple Rain album". */
const KINDS_BEFORE_ONE: typeof KINDS_BEFORE = { ...KINDS_BEFORE, album: ['album', 'artist'] };
const WRITERS: readonly NameKind[] = ['composer', 'artist'];
const ANY_KIND: readonly NameKind[] = ['artist', 'album', 'track'];

/** The kinds a name in this place may be of; null when no name is expected here. */
export function kindsFor(
  run: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): readonly NameKind[] | null {
  const before = matchBefore(run, tokens, matches);
  const after = matches.find((match) => match.start === run.end);
  const marked = tokens.slice(run.start, run.end).some(({ quote }) => quote > 0) || isCapitalRun(run, tokens);
  const led =
    before === null
      ? undefined
      : isWrittenBy(before, matches)
        ? WRITERS
        : kindsIn(before, !marked && isMany(before, tokens) ? KINDS_AFTER_MANY : KINDS_AFTER);
  const followed =
    after === undefined ? undefined : kindsIn(after, isMany(after, tokens) ? KINDS_BEFORE : KINDS_BEFORE_ONE);
  if (led !== undefined && before?.concepts.includes('show') === true && !marked) return followed ?? null;
  if (led !== undefined && (followed === undefined || !isVague(before))) return led;
  const isSubject = run.end - run.start === tokens.length || opensQuestion(run, tokens, matches);
  return followed ?? led ?? (marked || isSubject ? ANY_KIND : null);
}

/** "X, what have you got": words before a comma, where all that follows only asks what there is. */
function opensQuestion(run: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const isFirst = run.start === 0 || tokens[run.start]?.before === 'sentence';
  if (!isFirst || tokens[run.end]?.before !== 'comma') return false;
  const end = tokens.findIndex(({ before }, at) => at > run.end && before === 'sentence');
  const behind = tokens.slice(run.end, end < 0 ? tokens.length : end);
  const isFrame = (at: number): boolean =>
    matches.some(
      (match) => match.start <= at && at < match.end && match.concepts.every((concept) => ASKING_FOR_ALL.has(concept)),
    );
  const asks = matches.some(({ start, concepts }) => start >= run.end && concepts.includes('have'));
  return asks && behind.every(({ word }, place) => isFrame(run.end + place) || isFunctionWord(word));
}

const ASKING_FOR_ALL: ReadonlySet<string> = new Set(
  'ask have show polite refer_one refer_many of by music yes'.split(' '),
);

function isVague(match: ConceptMatch | null): boolean {
  return (
    match !== null &&
    match.concepts.some((concept) => ['have', 'show', 'what_about', 'buy', 'recommend'].includes(concept))
  );
}

function kindsIn(
  match: ConceptMatch,
  table: Readonly<Partial<Record<string, readonly NameKind[]>>>,
): readonly NameKind[] | undefined {
  return match.concepts.map((concept) => table[concept]).find((kinds) => kinds !== undefined);
}

function isCapitalRun(run: Stretch, tokens: readonly Token[]): boolean {
  const inside = run.start > 0 && tokens[run.start]?.before !== 'sentence';
  return inside && tokens.slice(run.start, run.end).every(({ capital, word }) => capital || isFunctionWord(word));
}
