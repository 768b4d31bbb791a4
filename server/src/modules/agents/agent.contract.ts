import { wordGenerically } from './wording/generic-wording.js';
import type { AnsweredRequest, Wording, WordingContext } from './wording/wording.contract.js';

export type { AnsweredRequest, Wording, WordingContext };

/** How an agent works: `auto` takes the built-in plan when it is sure and lets a model write the words. */
export type AgentMode = 'auto' | 'model' | 'built_in';

/**
 * One agent. One folder `agents/<folder>/` holds it: `<folder>.agent.ts` exports one injectable class that extends this;
 * the registry finds it and the graph gets a node with its name.
 */
export abstract class Agent {
  /** Node and `agent_type`, snake_case, ends in `_agent`. */
  abstract readonly name: string;
  /** What people read on its badge. */
  abstract readonly label: string;
  abstract readonly description: string;
  /** CSS colour of its badge as `#rrggbb`. */
  abstract readonly colour: string;
  /** Toolsets (folder names) or single tool names it may use. */
  abstract readonly tools: readonly string[];
  /** Words, lower case and whole, that speak for this agent when nothing else decides. */
  abstract readonly routingWords: readonly string[];
  /** System prompt for model mode. */
  abstract readonly prompt: string;
  readonly mode: AgentMode = 'auto';
  /** Words an answer without a model; complete by itself. Unless overridden, the rows are told as they stand. */
  word(answered: AnsweredRequest, context: WordingContext): Wording {
    return wordGenerically(answered, context);
  }
}
