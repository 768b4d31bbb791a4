import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '../../../common/errors/problem.error.js';
import { InvalidInputError } from '../../../common/http/errors/invalid-input.error.js';
import { isNameOfObjects } from '../../../common/own-value.js';
import { FUNCTION_WORDS } from '../../store/names/function-words.js';
import { normaliseWords } from '../../store/names/normalise-words.js';
import { ToolRegistry } from '../../tools/tool.registry.js';
import { AgentRegistry, SUPERVISOR } from '../agent.registry.js';
import { NODES } from '../graph/routing.js';
import { TurnState } from '../graph/state.js';
import type { AgentDefinition } from './agent-definition.js';

/** Names that the graph uses for something else. */
const RESERVED: ReadonlySet<string> = new Set([
  ...Object.values(NODES),
  ...Object.keys(TurnState.spec),
  'turn',
  'by_words',
]);

/** What must hold for a definition beyond the form of its fields. */
@Injectable()
export class DefinitionRules {
  constructor(
    private readonly tools: ToolRegistry,
    private readonly agents: AgentRegistry,
  ) {}

  /** @returns the definition with its words in the form in which messages are compared. @throws InvalidInputError naming each field at fault. */
  check(definition: AgentDefinition): AgentDefinition {
    const routingWords = definition.routingWords.map((words) => normaliseWords(words).join(' '));
    const problems = [
      ...this.nameProblems(definition),
      ...this.toolProblems(definition.tools),
      ...wordProblems(routingWords),
      ...this.reachProblems(definition),
    ];
    if (problems.length > 0) throw new InvalidInputError(problems);
    return { ...definition, routingWords: [...new Set(routingWords)], tools: [...new Set(definition.tools)] };
  }

  private nameProblems({ name }: AgentDefinition): FieldProblem[] {
    const isOwn = this.agents.builtIn(name) === null;
    return isOwn && (RESERVED.has(name) || isNameOfObjects(name))
      ? [{ field: 'name', detail: 'is used by the software itself' }]
      : [];
  }

  private toolProblems(entries: readonly string[]): FieldProblem[] {
    return entries.flatMap((entry, place) =>
      !this.tools.knows(entry) ? [{ field: `tools.${place}`, detail: 'is neither a tool nor a set of tools' }] : [],
    );
  }

  /** An agent that nothing leads to would never answer; the supervisor must always be there. */
  private reachProblems({ name, routingWords, isActive }: AgentDefinition): FieldProblem[] {
    if (name === SUPERVISOR && !isActive)
      return [{ field: 'is_active', detail: 'must stay true: this agent leads to all others' }];
    const isOwn = this.agents.builtIn(name) === null;
    return isOwn && routingWords.length === 0
      ? [{ field: 'routing_words', detail: 'must hold at least one word that leads to the agent' }]
      : [];
  }
}

function wordProblems(routingWords: readonly string[]): FieldProblem[] {
  return routingWords.flatMap((words, place) => {
    const field = `routing_words.${place}`;
    if (words === '') return [{ field, detail: 'must hold a letter or a digit' }];
    return words.split(' ').every((word) => FUNCTION_WORDS.has(word))
      ? [{ field, detail: 'stands in almost every sentence and leads nowhere' }]
      : [];
  });
}
