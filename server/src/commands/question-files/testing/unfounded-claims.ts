import type { Evidence } from '../../../modules/tools/evidence.js';
import type { TurnOutcome } from '../../../modules/agents/graph/turn.contract.js';
import type { ClaimKind } from '../../../modules/agents/grounding/claim.js';
import { checkSentence } from '../../../modules/agents/grounding/check-sentence.js';
import { SentenceStream } from '../../../modules/agents/grounding/sentence-stream.js';
import { foldText } from '../fold-text.js';

/** Figures of the store; what an answer says of itself ("I have passed it on") is no claim about the store. */
const FIGURES: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['amount', 'date', 'length', 'invoice', 'count', 'number']);
const BOLD = /\*\*(.+?)\*\*/g;
const LIST = /^\s*(?:\||-|\d+\.)/;

/**
 * The claims about the store in an answer that stand in none of its rows: figures as the grounding of models' words finds
 * them, and names, which built-in words set in bold. The question may supply names, and "Did you mean …?" claims nothing
 * but that there is such a name. Tables and lists are rows themselves.
 *
 * @param storeNames every name of the store, folded.
 */
export function unfoundedClaims(outcome: TurnOutcome, question: string, storeNames: ReadonlySet<string>): string[] {
  const { evidence } = outcome;
  const cells = textsIn(evidence, question);
  const mayName = (sentence: string, name: string) =>
    cells.includes(foldText(name)) || (sentence.endsWith('?') && storeNames.has(foldText(name)));
  return sentencesOf(outcome).flatMap((sentence) => [
    ...checkSentence(withoutOffered(sentence, storeNames), evidence)
      .unmet.filter(({ kind, text }) => FIGURES.has(kind) && /\d/.test(text))
      .map(({ kind, text }) => `${kind} "${text}" in "${sentence}"`),
    ...boldIn(sentence)
      .filter((name) => !mayName(sentence, name))
      .map((name) => `name "${name}" in "${sentence}"`),
  ]);
}

/** Without lists, and without the question for an identity, whose words are always the same. */
function sentencesOf({ content, interrupt }: TurnOutcome): string[] {
  const told = interrupt === null ? content : content.replace(interrupt.prompt, '');
  const lines = told.split('\n').filter((line) => !LIST.test(line));
  const stream = new SentenceStream();
  return [...stream.push(lines.join('\n')), ...stream.finish()];
}

/** A question without the names of the store in it, whose figures ("[Disc 2]") are no claim. */
function withoutOffered(sentence: string, storeNames: ReadonlySet<string>): string {
  if (!sentence.endsWith('?')) return sentence;
  return sentence.replace(BOLD, (said: string, name: string) => (storeNames.has(foldText(name)) ? '…' : said));
}

function boldIn(sentence: string): string[] {
  return [...sentence.matchAll(BOLD)].map(([, name = '']) => name).filter((name) => !/\d/.test(name));
}

/** Everything that was found, asked for or said, folded. */
function textsIn(evidence: readonly Evidence[], question: string): string {
  const found = evidence.flatMap(({ arguments: given, result: { rows, near = [] } }) => [
    ...rows.flatMap((row) => Object.values(row)),
    ...near,
    ...Object.values(given),
  ]);
  return [question, ...found].map((text) => foldText(String(text))).join('\n');
}
