import { interrupt } from '@langchain/langgraph';
import { z } from 'zod';
import { askForIdentifier } from '../identity-questions.js';
import type { TurnStateUpdate, TurnStateValue } from '../state.js';

const replySchema = z.string();

/**
 * `human_input`: stops the turn with the question, for as long as it takes and across restarts, and goes on with what
 * the person answered. It does nothing else, because it runs again from its beginning when the turn is resumed.
 */
export function askPerson(state: TurnStateValue): TurnStateUpdate {
  const question = state.question ?? askForIdentifier(state.plan?.language ?? 'en');
  const reply = replySchema.parse(interrupt(question));
  return { reply, question: null };
}
