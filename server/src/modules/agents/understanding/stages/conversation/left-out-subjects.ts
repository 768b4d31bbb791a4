import type { Language } from '../../lexicon/concepts.js';
import type { Reading } from '../../reading.js';

/** Verbs of Spanish and Portuguese whose form alone says that something is spoken of; the plural also asks what the shop has. */
const VERBS: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  es: new Set('tiene contiene incluye trae cuesta dura vale'.split(' ')),
  pt: new Set('tem contem inclui traz custa dura vale'.split(' ')),
};
const OF_SEVERAL: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  es: new Set('tiene tienen canta cantan hizo hicieron saco sacaron publicaron grabaron'.split(' ')),
  pt: new Set('tem canta cantam fez fizeram lancou lancaram gravou gravaram'.split(' ')),
};
const OTHERS = /^(?:otr|outr)[oa]s?$/;
const GOING_ON = new Set(['y', 'e']);
const MOST_WORDS = 6;

/**
 * "¿Y cuántas canciones tiene?", "¿y qué otros discos tienen?": a question that goes on and leaves out what it is about, as Spanish
 * and Portuguese do, with that pointed at: the thing, or the performers whose others are asked for.
 */
export function withLeftOutSubject(reading: Reading): Reading {
  const { language, tokens, names, concepts } = reading;
  const isLong = tokens.length > MOST_WORDS || names.length > 0 || concepts.has('first_person');
  if (isLong || !GOING_ON.has(tokens[0]?.word ?? '')) return reading;
  const asksForOthers = tokens.some(({ word }) => OTHERS.test(word));
  const verbs = (asksForOthers ? OF_SEVERAL : VERBS)[language];
  const at = tokens.findIndex(({ word }) => verbs?.has(word) === true);
  if (at < 0) return reading;
  const pointer = asksForOthers ? 'refer_many' : 'refer_one';
  return {
    ...reading,
    concepts: new Set([...concepts, pointer]),
    matches: [...reading.matches, { start: at, end: at, concepts: [pointer] }],
  };
}
