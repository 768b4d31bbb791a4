import type { Language } from '../../lexicon/concepts.js';
import type { Reading } from '../../reading.js';

/** Verbs of Spanish and Portuguese whose form alone says that one thing is spoken of; the plural also asks what the shop has. */
const VERBS: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  es: new Set('tiene contiene incluye trae cuesta dura vale'.split(' ')),
  pt: new Set('tem contem inclui traz custa dura vale'.split(' ')),
};
const GOING_ON = new Set(['y', 'e']);
const MOST_WORDS = 6;

/** "¿Y cuántas canciones tiene?": whether a question that goes on leaves out the thing it is about, as Spanish and Portuguese do. */
export function leavesSubjectOut({ language, tokens, names, concepts }: Reading): boolean {
  const verbs = VERBS[language];
  if (verbs === undefined || names.length > 0 || concepts.has('first_person') || tokens.length > MOST_WORDS)
    return false;
  return GOING_ON.has(tokens[0]?.word ?? '') && tokens.some(({ word }) => verbs.has(word));
}

/** The request with the thing that is left out pointed at. */
export function withLeftOutSubject(reading: Reading): Reading {
  if (!leavesSubjectOut(reading)) return reading;
  const atVerb = reading.tokens.findIndex(({ word }) => VERBS[reading.language]?.has(word) === true);
  return {
    ...reading,
    concepts: new Set([...reading.concepts, 'refer_one']),
    matches: [...reading.matches, { start: atVerb, end: atVerb, concepts: ['refer_one'] }],
  };
}
