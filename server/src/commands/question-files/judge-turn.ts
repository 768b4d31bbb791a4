import { foldText } from './fold-text.js';
import type { QuestionTurn } from './question-case.js';

/** The part of an answer that is judged. */
export interface JudgedAnswer {
  readonly status: string;
  readonly content: string;
  readonly agentType: string;
}

/** What is wrong with an answer, in words; empty when it passes. */
export function judgeTurn(turn: QuestionTurn, answer: JudgedAnswer): string[] {
  const folded = foldText(answer.content);
  const holds = (text: string) => folded.includes(foldText(text));
  return [
    ...(answer.status === 'failed' || folded === '' ? ['no answer'] : []),
    ...(turn.agent !== undefined && turn.agent !== answer.agentType
      ? [`answered by ${answer.agentType} instead of ${turn.agent}`]
      : []),
    ...turn.all
      .filter((alternatives) => !alternatives.some(holds))
      .map((alternatives) => `missing: ${alternatives.join(' | ')}`),
    ...turn.none.filter(holds).map((text) => `must not be there: ${text}`),
  ];
}
