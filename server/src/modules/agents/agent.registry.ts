import { Inject, Injectable } from '@nestjs/common';
import { isNameOfObjects } from '../../common/own-value.js';
import { Agent } from './agent.contract.js';
import type { AgentDefinition } from './custom/agent-definition.js';
import { DefinedAgent } from './custom/defined-agent.js';
import { DuplicateAgentError } from './errors/duplicate-agent.error.js';

/** Injection token of the agents found in the folders beside this file. */
export const FOUND_AGENTS = Symbol('found agents');

/** Name of the agent that greets, routes and declines; it has a place of its own in the graph. */
export const SUPERVISOR = 'supervisor';

/** Every agent that may answer. Nothing outside the agents' own folders names one, but the supervisor. */
@Injectable()
export class AgentRegistry {
  private current = 1;
  private byName: ReadonlyMap<string, Agent>;

  /** @throws DuplicateAgentError when two agents share a name. */
  constructor(@Inject(FOUND_AGENTS) private readonly found: readonly Agent[]) {
    for (const agent of found) {
      if (found.filter((other) => other.name === agent.name).length > 1) throw new DuplicateAgentError(agent.name);
    }
    this.byName = new Map(found.map((agent) => [agent.name, agent]));
  }

  /** Rises when the set of agents changes; the graph is compiled once for each version. */
  get version(): number {
    return this.current;
  }

  /**
   * Takes what administrators defined in place of what they defined before; inactive agents are left out, and those of an older
   * version whose name no graph can have.
   */
  define(definitions: readonly AgentDefinition[]): void {
    const byName = new Map(this.found.map((agent) => [agent.name, agent]));
    for (const definition of definitions.filter(({ name }) => !isNameOfObjects(name))) {
      if (definition.isActive) byName.set(definition.name, new DefinedAgent(definition, this.builtIn(definition.name)));
      else byName.delete(definition.name);
    }
    this.byName = byName;
    this.current += 1;
  }

  /** The agent of that name as the software brings it; null when it brings none. */
  builtIn(name: string): Agent | null {
    return this.found.find((agent) => agent.name === name) ?? null;
  }

  /** The agents as the software brings them, in the order of their folders. */
  builtIns(): readonly Agent[] {
    return this.found;
  }

  /** Every agent that answers, the supervisor among them: those of the software first. */
  list(): readonly Agent[] {
    return [...this.byName.values()];
  }

  /** The agents that have a node of their own behind the supervisor. */
  specialists(): readonly Agent[] {
    return this.list().filter((agent) => agent.name !== SUPERVISOR);
  }

  /** The named agent, or the supervisor when there is none of that name any more. */
  findOrSupervisor(name: string): Agent {
    const found = this.byName.get(name) ?? this.byName.get(SUPERVISOR);
    if (found === undefined) throw new TypeError('No supervisor is registered.');
    return found;
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }
}
