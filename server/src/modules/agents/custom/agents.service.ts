import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { AuditService } from '../../audit/audit.service.js';
import { Policy } from '../../policy/policy.js';
import { AgentRegistry } from '../agent.registry.js';
import { type AgentDefinition, definitionOf, parseDefinition } from './agent-definition.js';
import { AgentRoster } from './agent-roster.js';
import { AgentTypesRepository } from './agent-types.repository.js';
import { DefinitionRules } from './definition-rules.js';
import { AgentExistsError } from './errors/agent-exists.error.js';
import { AgentNotFoundError } from './errors/agent-not-found.error.js';
import { AgentVersionNotFoundError } from './errors/agent-version-not-found.error.js';
import { BuiltInAgentError } from './errors/built-in-agent.error.js';
import { toDefinition } from './to-definition.js';

/** An agent as administrators see it. */
export interface ManagedAgent {
  readonly definition: AgentDefinition;
  /** Whether an administrator made it. */
  readonly isCustom: boolean;
  /** Version in force; 0 for an agent of the software that nobody changed. */
  readonly version: number;
}

/** An earlier or present definition of an agent. */
export interface AgentVersion {
  readonly version: number;
  readonly definition: AgentDefinition | null;
  readonly changedBy: number;
  readonly createdAt: string;
}

/** What administrators do with agents. Every change is in force with the next message. */
@Injectable()
export class AgentsService {
  constructor(
    private readonly registry: AgentRegistry,
    private readonly types: AgentTypesRepository,
    private readonly rules: DefinitionRules,
    private readonly roster: AgentRoster,
    private readonly policy: Policy,
    private readonly audit: AuditService,
  ) {}

  /** All agents, those of the software first; whoever may not read the system gets the active ones. */
  async list(caller: Caller): Promise<ManagedAgent[]> {
    const rows = new Map((await this.types.findAll()).map((row) => [row.name, row]));
    const builtIns = this.registry.builtIns().map((agent) => {
      const row = rows.get(agent.name);
      rows.delete(agent.name);
      return row === undefined
        ? { definition: definitionOf(agent), isCustom: false, version: 0 }
        : { definition: toDefinition(row), isCustom: false, version: row.version };
    });
    const own = [...rows.values()].map((row) => ({
      definition: toDefinition(row),
      isCustom: true,
      version: row.version,
    }));
    const all = [...builtIns, ...own];
    return this.policy.may(caller, 'system:read') ? all : all.filter(({ definition }) => definition.isActive);
  }

  /** @throws AgentNotFoundError. */
  async get(name: string): Promise<ManagedAgent> {
    const row = await this.types.findByName(name);
    const builtIn = this.registry.builtIn(name);
    if (row !== null) return { definition: toDefinition(row), isCustom: builtIn === null, version: row.version };
    if (builtIn === null) throw new AgentNotFoundError();
    return { definition: definitionOf(builtIn), isCustom: false, version: 0 };
  }

  /** Whether an agent of that name is, or was, an administrator's own. */
  isCustom(name: string): boolean {
    return this.registry.builtIn(name) === null;
  }

  /** @throws AgentExistsError, InvalidInputError, AgentChangedMeanwhileError. */
  async create(caller: Caller, definition: AgentDefinition): Promise<ManagedAgent> {
    const taken = this.registry.builtIn(definition.name) !== null || (await this.types.findByName(definition.name));
    const checked = this.rules.check(definition);
    if (taken) throw new AgentExistsError();
    return this.store(caller, 'agent.created', checked);
  }

  /** @throws AgentNotFoundError, InvalidInputError, AgentChangedMeanwhileError. */
  async change(caller: Caller, name: string, changes: Partial<AgentDefinition>): Promise<ManagedAgent> {
    const { definition } = await this.get(name);
    return this.store(caller, 'agent.changed', this.rules.check({ ...definition, ...changes, name }));
  }

  /** @throws AgentNotFoundError, BuiltInAgentError. */
  async delete(caller: Caller, name: string): Promise<void> {
    const { isCustom } = await this.get(name);
    if (!isCustom) throw new BuiltInAgentError();
    await this.types.delete(name, caller.userId);
    await this.roster.refreshIfChanged();
    await this.record(caller, 'agent.deleted', name, []);
  }

  /** Newest first. @throws AgentNotFoundError for a name that no agent ever had. */
  async versions(name: string): Promise<AgentVersion[]> {
    const rows = await this.types.findVersions(name);
    if (rows.length === 0) await this.get(name);
    return rows.map(({ version, definition, changedBy, createdAt }) => ({
      version,
      definition: definition === null ? null : parseDefinition(definition),
      changedBy,
      createdAt,
    }));
  }

  /**
   * Puts an earlier definition in force again, as a new version; version 0 is what the software brings. A deleted agent
   * comes back this way.
   *
   * @throws AgentVersionNotFoundError, InvalidInputError when it names tools that are gone.
   */
  async restore(caller: Caller, name: string, version: number): Promise<ManagedAgent> {
    const definition = await this.definitionAt(name, version);
    if (definition === null) throw new AgentVersionNotFoundError();
    return this.store(caller, 'agent.restored', this.rules.check(definition));
  }

  private async definitionAt(name: string, version: number): Promise<AgentDefinition | null> {
    if (version === 0) {
      const builtIn = this.registry.builtIn(name);
      return builtIn === null ? null : definitionOf(builtIn);
    }
    const definition = (await this.types.findVersion(name, version))?.definition ?? null;
    return definition === null ? null : parseDefinition(definition);
  }

  private async store(caller: Caller, action: string, definition: AgentDefinition): Promise<ManagedAgent> {
    const before = await this.types.findByName(definition.name);
    await this.types.store(definition, caller.userId);
    await this.roster.refreshIfChanged();
    await this.record(caller, action, definition.name, changedFields(before && toDefinition(before), definition));
    return this.get(definition.name);
  }

  private async record(caller: Caller, action: string, name: string, fields: readonly string[]): Promise<void> {
    await this.audit.record({ actor: caller.userId, action, subject: `agent:${name}`, details: { fields } });
  }
}

/** The fields in which two definitions differ; texts themselves stay out of the audit trail. */
function changedFields(before: AgentDefinition | null, after: AgentDefinition): string[] {
  const earlier = new Map<string, unknown>(Object.entries(before ?? {}));
  return Object.entries(after).flatMap(([field, value]) =>
    JSON.stringify(earlier.get(field)) === JSON.stringify(value) ? [] : [field],
  );
}
