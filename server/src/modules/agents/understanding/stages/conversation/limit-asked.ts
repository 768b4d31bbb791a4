import type { Reading } from '../../reading.js';
import type { Focus } from './focus.js';

/** How a question begins that is answered by yes or no. */
const WHETHER = new Set(
  'is are was does do did will would can isnt doesnt es dura cuesta e custa est dure coute ist dauert kostet geht lauft'.split(
    ' ',
  ),
);
const OPENING = new Set('and so but ok okay y et und'.split(' '));
/** Words that only measure. */
const MEASURING = new Set(
  'long longer lasting minutes lang lange largo larga longo longa long longue cost costs last lasts run price go goes play plays'.split(
    ' ',
  ),
);
const MOST_WORDS = 14;

/** "Is X longer than 45 minutes?", "is it under 5 dollars?": a yes or a no about one title, and no list of what keeps to the limit. */
export function withLimitAsked(reading: Reading, { last }: Focus): Reading {
  const { tokens, figures, names, concepts, unexplained } = reading;
  const isLimit = (figures.unit === 'length' || figures.unit === 'money') && figures.exact !== true;
  if (!isLimit || tokens.length > MOST_WORDS || !asksWhether(reading) || OTHER.some((one) => concepts.has(one)))
    return reading;
  const isOfTitle =
    names.length === 0
      ? concepts.has('refer_one') && last?.agent === 'music_agent'
      : names.some(({ readings }) => isTitle(readings[0]?.kind));
  if (!isOfTitle) return reading;
  return {
    ...reading,
    unexplained: unexplained.filter((word) => !MEASURING.has(word)),
    concepts: new Set([...concepts, 'cue:within_limit']),
  };
}

const OTHER = [
  'first_person',
  'invoice',
  'buy',
  'spend',
  'refer_many',
  'everyone',
  'count',
  'have',
  'contain',
] as const;

function asksWhether({ tokens }: Reading): boolean {
  return WHETHER.has(tokens.find(({ word }) => !OPENING.has(word))?.word ?? '');
}

function isTitle(kind: string | undefined): boolean {
  return kind === 'album' || kind === 'track';
}

/** "Is it longer than 4 minutes?" asks of the one thing, and limits no list. */
export function asksWithinLimit({ concepts, figures }: Reading): boolean {
  return figures.unit !== undefined && concepts.has('refer_one') && concepts.has('ask');
}
