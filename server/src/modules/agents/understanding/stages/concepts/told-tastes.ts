import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { overlaps } from './find-concepts.js';

/** What tastes are told of. */
const OF_TASTE: readonly string[] = ['genre', 'music', 'artist', 'song', 'album', 'like'];
const SAYING = setOf(
  'tell told telling say said saying mention mentioned mentioning state stated confess confessed admit admitted claim claimed note noted',
);
const SELVES = setOf('i ive we weve');
/** What may stand between saying and liking: "you that I am rather". */
const BETWEEN = setOf('you to that i im ive we am being was be really rather quite so very most best a have had');
const LIKING = setOf(
  'like liked likes love loved adore adored enjoy enjoyed prefer preferred fancy dig favour favor into fond keen fan mad crazy partial',
);
const ASKING = setOf('which what whats remind recall remember');

/** "Which style did I tell you I like?": what was told here is asked back, and not what was bought most. */
export function withToldTastes(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const told = toldTaste(tokens);
  if (told === null) return matches;
  const before = matches.filter(({ end }) => end <= told.start);
  const isAsked = tokens.slice(0, told.start).some(({ word, quote }) => quote === 0 && ASKING.has(word));
  const thing = before.findLast(({ concepts }) => concepts.some((concept) => OF_TASTE.includes(concept)));
  if (!isAsked || thing === undefined) return matches;
  const beside = matches.filter((match) => !overlaps(match, told) && match !== thing);
  const whole = { start: thing.start, end: told.end };
  return [
    ...beside.filter((match) => !overlaps(match, whole)),
    { ...whole, concepts: ['cue:show_memory'] as const },
  ].sort((one, other) => one.start - other.start);
}

/** "I told you I like", "did I say that I am fond of", "I mentioned being into", at the end of its sentence. */
function toldTaste(tokens: readonly Token[]): Stretch | null {
  for (const [at, { word, quote }] of tokens.entries()) {
    if (quote > 0 || !SAYING.has(word) || !tokens.slice(Math.max(0, at - 2), at).some((one) => SELVES.has(one.word)))
      continue;
    let end = at + 1;
    while (BETWEEN.has(tokens[end]?.word ?? '') && tokens[end]?.before === 'space') end += 1;
    if (!LIKING.has(tokens[end]?.word ?? '')) continue;
    end += 1;
    while (TAILS.has(tokens[end]?.word ?? '')) end += 1;
    const next = tokens[end];
    if (next === undefined || next.before !== 'space') return { start: at - 1, end };
  }
  return null;
}

/** What may follow: "fond of", "to hear", "most". */
const TAILS = setOf('of on about to for most best the listening hear hearing');

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
