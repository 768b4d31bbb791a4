import { normaliseWords } from '../../store/names/normalise-words.js';
import type { MentionedName, PlannedRequest } from '../understanding/plan.js';

/** Words that leave out what follows, or deny it: what a person does not want is never added. */
const DENIALS = new Set(
  'not no without except but excluding than never nor no sin salvo excepto ni nao sem nem pas sans sauf nicht kein keine ohne ausser'.split(
    ' ',
  ),
);

/**
 * Whether a chosen request asks for something beside a planned one: it has a name that the planned one speaks of nowhere,
 * and the message denies nothing.
 */
export function addsTo(chosen: PlannedRequest, planned: PlannedRequest): boolean {
  const words = normaliseWords(chosen.text);
  if (chosen.names.length === 0 || words.some((word) => DENIALS.has(word))) return false;
  const used = new Set(planned.names.flatMap(wordsOf).concat(planned.calls.flatMap(valuesOf)));
  return chosen.names.every((name) => wordsOf(name).every((word) => !used.has(word)));
}

/** Whether a chosen request drops what the code found in the message: every name, or a number that stands there. */
export function leavesOut(chosen: PlannedRequest, planned: PlannedRequest): boolean {
  const found = planned.names.filter(({ known, guessed }) => known && !guessed);
  const said = new Set(chosen.names.flatMap(wordsOf).concat(chosen.calls.flatMap(valuesOf)));
  const names = found.length > 0 && found.every((name) => wordsOf(name).every((word) => !said.has(word)));
  const figures = planned.calls.flatMap(valuesOf).filter((value) => /^\d+$/.test(value));
  const stands = new Set(normaliseWords(planned.text));
  return names || figures.some((figure) => stands.has(figure) && !said.has(figure));
}

const wordsOf = ({ said, text }: MentionedName): string[] => [...normaliseWords(said), ...normaliseWords(text)];

function valuesOf({ arguments: given }: PlannedRequest['calls'][number]): string[] {
  return Object.entries(given)
    .filter(([name]) => name !== 'limit' && name !== 'offset')
    .flatMap(([, value]) => normaliseWords(String(value)));
}
