import type { LangGraphRunnableConfig, NodeError } from '@langchain/langgraph';
import { StoreUnavailableError } from '../../store/errors/store-unavailable.error.js';
import type { TurnStateUpdate, TurnStateValue } from './state.js';
import type { TurnContext } from './turn-context.js';

/** Answers in place of an agent that could not: it runs after the retries, and interrupts and stops never reach it. */
export type FailureAnswer = (
  state: TurnStateValue,
  failure: NodeError,
  config?: LangGraphRunnableConfig<{ turn?: TurnContext }>,
) => TurnStateUpdate;

const FIRST_PAUSE_MILLISECONDS = 50;

/** One more try for what may pass by itself, then the apology. A store that is away, and a stop, are not tried again. */
export function failurePolicy(apologise: FailureAnswer) {
  return {
    retryPolicy: {
      maxAttempts: 2,
      initialInterval: FIRST_PAUSE_MILLISECONDS,
      logWarning: false,
      retryOn: (error: unknown) => !(error instanceof StoreUnavailableError) && !isAbort(error),
    },
    errorHandler: apologise,
  };
}

/** Whether an error says that the turn was stopped from outside. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}
