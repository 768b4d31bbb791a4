import { Annotation, type Runtime } from '@langchain/langgraph';
import type { TurnBudget } from './turn-budget.js';
import type { TurnProgress } from './turn-progress.js';
import type { TurnRequest } from './turn.contract.js';

/** What every node may rely on during one pass: the request with its trusted caller, where progress is told, and what it may spend. */
export interface TurnContext {
  readonly request: TurnRequest;
  readonly progress: TurnProgress;
  readonly budget: TurnBudget;
}

/** The context's shape for the graph builder. */
export const TurnContextSchema = Annotation.Root({
  turn: Annotation<TurnContext>(),
});

/** The second argument of a node. */
export type TurnRuntime = Runtime<typeof TurnContextSchema.State>;

/** The context of the pass a node runs in; the runner always gives one. */
export function contextOf(runtime: { readonly context?: { readonly turn?: TurnContext } } | undefined): TurnContext {
  const turn = runtime?.context?.turn;
  if (turn === undefined) throw new TypeError('The graph was invoked without the context of a turn.');
  return turn;
}
