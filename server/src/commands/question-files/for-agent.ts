import { UsageError } from '../usage.error.js';
import type { QuestionCase } from './question-case.js';

/**
 * Leaves the cases that are about one agent: those with a turn it must answer, and those that name no agent, of which it
 * is then expected. Everything when no agent is given.
 *
 * @throws UsageError when nothing is left.
 */
export function forAgent(questions: readonly QuestionCase[], agent: string | undefined): QuestionCase[] {
  if (agent === undefined) return [...questions];
  const chosen = questions
    .filter(
      ({ turns }) => turns.some((turn) => turn.agent === agent) || turns.every((turn) => turn.agent === undefined),
    )
    .map((question) => withAgent(question, agent));
  if (chosen.length === 0) throw new UsageError(`No question is for the agent "${agent}".`);
  return chosen;
}

function withAgent(question: QuestionCase, agent: string): QuestionCase {
  const namesNone = question.turns.every((turn) => turn.agent === undefined);
  return namesNone ? { ...question, turns: question.turns.map((turn) => ({ ...turn, agent })) } : question;
}
