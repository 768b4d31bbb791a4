import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';

const REACHING = new Set(
  (
    'call ring phone reach contact email mail write message talk speak llamar llamo contactar contacto escribir hablar ligar ligo contatar ' +
    'escrever falar joindre appeler contacter ecrire parler anrufen erreichen erreiche kontaktieren schreiben sprechen'
  ).split(' '),
);
const SELF = new Set('i me we puedo debo llamo contacto quiero posso devo quero ligo je ich'.split(' '));

/** Whether who writes wants to reach somebody of the staff by name. */
export function reachesStaff(names: readonly NameSpan[], tokens: readonly Token[]): boolean {
  const isStaff = ({ readings }: NameSpan): boolean => readings[0]?.kind === 'employee';
  if (names.length === 0 || !names.every(isStaff)) return false;
  return tokens.some(({ word }) => REACHING.has(word)) && tokens.some(({ word }) => SELF.has(word));
}

/** "How can I call Jane Doe?", one of the staff: whoever looks after the person who asks is told, and nobody else. */
export function withNamedStaff(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  if (!reachesStaff(names, tokens)) return matches;
  const at = tokens.findIndex(({ word }) => REACHING.has(word));
  const said: ConceptMatch = { start: at, end: at + 1, concepts: ['employee', 'cue:invoice_employee'] };
  return [...matches.filter((match) => !overlaps(match, said)), said].sort((one, other) => one.start - other.start);
}
