import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import { isEverydayForm } from '../../lexicon/common-words.js';
import { isContent } from '../../lexicon/concepts.js';
import type { NameSpan, Reading } from '../../reading.js';
import { scoreIntents, type ScoredIntent } from './score-intents.js';
import type { Leaning } from '../conversation/leaning.js';

/** Below this a request counts as not understood. */
const UNDERSTOOD = 0.4;

/** The intent that fits best; a question about things in general is none about a thing that was not named. */
export function likeliestIntent(
  intents: IntentCatalogue,
  reading: Reading,
  leaning: Leaning,
): ScoredIntent | undefined {
  const scored = scoreIntents(intents.intents, reading, leaning);
  const [best] = scored;
  if (best === undefined || best.score < UNDERSTOOD) return bareName(intents, reading, leaning);
  if (best.binding.missing.length === 0 || !isGeneral(reading)) return best;
  return (
    scored.find(({ binding, score }) => binding.missing.length === 0 && score >= UNDERSTOOD) ??
    askedBack(scored, best, reading)
  );
}

/** "You mentioned a song": where only songs are spoken of, the song is asked for, and neither a genre nor an order. */
function askedBack(scored: readonly ScoredIntent[], best: ScoredIntent, { concepts }: Reading): ScoredIntent {
  const isOther = concepts.has('genre') || concepts.has('invoice') || concepts.has('buy');
  if (isOther || !concepts.has('song')) return best;
  return scored.find(({ binding }) => binding.missing[0] === 'track') ?? best;
}

/** "A song", "any track", "songs": some of them and none in particular. */
function isGeneral({ tokens, matches, concepts }: Reading): boolean {
  if (concepts.has('refer_one') || concepts.has('refer_many')) return false;
  return matches.some(({ start, end, concepts: meant }) => {
    if (!meant.some((concept) => concept === 'song' || concept === 'album')) return false;
    return INDEFINITE.has(tokens[start - 1]?.word ?? '') || /s$/.test(tokens[end - 1]?.word ?? '');
  });
}

const INDEFINITE = new Set(
  'a an any one each every per single your un una um uma une ein eine einen einem einer jeder jedes cada chaque'.split(
    ' ',
  ),
);

/** "Ever heard of Billy Cobham?": a name that is surely there, of which nothing more was understood, is told of. */
function bareName(intents: IntentCatalogue, reading: Reading, leaning: Leaning): ScoredIntent | undefined {
  const [name, ...others] = reading.names;
  if (
    name === undefined ||
    others.length > 0 ||
    !isSureName(name, reading) ||
    ASKING.some((one) => reading.concepts.has(one))
  )
    return undefined;
  if ([...reading.concepts].some((concept) => isContent(concept))) return undefined;
  const [best] = scoreIntents(intents.intents, { ...reading, unexplained: [], concepts: new Set() }, leaning);
  return best === undefined || best.binding.missing.length > 0 || best.score < UNDERSTOOD ? undefined : best;
}

/** Questions that a list of what there is does not answer. */
const ASKING = ['who', 'when', 'how', 'third_person', 'no'] as const;

function isSureName(name: NameSpan, reading: Reading): boolean {
  const { start, end, readings } = name;
  const { tokens, unexplained } = reading;
  if (isClearAlone(name, reading)) return true;
  const words = tokens.slice(start, end);
  const marked = end - start > 1 || words.every(({ capital, quote }) => capital || quote > 0);
  return marked && unexplained.length <= MOST_UNEXPLAINED && readings.some(({ known, guessed }) => known && !guessed);
}

/** "Metallica discogs": a name of the store, and at most two further words that mean nothing here. */
function isClearAlone({ start, end, readings }: NameSpan, { tokens, unexplained }: Reading): boolean {
  const words = tokens.slice(start, end).map(({ word }) => word);
  if (unexplained.length > MOST_STRAY || tokens.length > MOST_WORDS || words.every(isEverydayForm)) return false;
  if (unexplained.some(isEverydayForm)) return false;
  return readings.some(({ known }) => known);
}

const MOST_STRAY = 2;
const MOST_WORDS = 6;
const MOST_UNEXPLAINED = 3;
