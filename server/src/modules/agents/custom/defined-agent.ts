import { Agent, type AgentMode, type AnsweredRequest, type Wording, type WordingContext } from '../agent.contract.js';
import type { AgentDefinition } from './agent-definition.js';
import { wordByPurpose } from './purpose-wording.js';

/** An agent made of data. One that comes with the software keeps its own way of wording answers. */
export class DefinedAgent extends Agent {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly colour: string;
  readonly tools: readonly string[];
  readonly routingWords: readonly string[];
  readonly prompt: string;
  override readonly mode: AgentMode;

  /** @param origin the agent of the software that the definition changes; null for an administrator's own. */
  constructor(
    definition: AgentDefinition,
    private readonly origin: Agent | null,
  ) {
    super();
    this.name = definition.name;
    this.label = definition.label;
    this.description = definition.description;
    this.colour = definition.colour;
    this.tools = definition.tools;
    this.routingWords = definition.routingWords;
    this.prompt = definition.prompt;
    this.mode = definition.mode;
  }

  override word(answered: AnsweredRequest, context: WordingContext): Wording {
    if (this.origin !== null) return this.origin.word(answered, context);
    return answered.request.calls.length === 0
      ? wordByPurpose(this.description, context.language)
      : super.word(answered, context);
  }
}
