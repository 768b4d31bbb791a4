import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { InvalidInputError } from '../../../common/http/errors/invalid-input.error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { Tool } from '../../tools/tool.contract.js';
import { isGranted, ToolRegistry } from '../../tools/tool.registry.js';
import { ToolSwitches } from '../../tools/tool-switches.js';
import { AgentsService, type ManagedAgent } from '../custom/agents.service.js';
import { ToolNotFoundError } from './errors/tool-not-found.error.js';
import { ToolSettings } from './tool-settings.js';

/** A tool with whether it is on and which agents may use it. */
export interface ManagedTool {
  readonly tool: Tool;
  readonly isEnabled: boolean;
  readonly agents: readonly string[];
}

/** What is to change of a tool; what is left out stays. */
export interface ToolChanges {
  readonly isEnabled?: boolean;
  /** Exactly the agents that shall have it. */
  readonly agents?: readonly string[];
}

/** What administrators do with tools. Every change holds from the next message on. */
@Injectable()
export class ToolsService {
  constructor(
    private readonly tools: ToolRegistry,
    private readonly switches: ToolSwitches,
    private readonly settings: ToolSettings,
    private readonly agents: AgentsService,
    private readonly audit: AuditService,
  ) {}

  async list(caller: Caller): Promise<ManagedTool[]> {
    await this.settings.refresh();
    const agents = await this.agents.list(caller);
    return this.tools.list().map((tool) => this.describe(tool, agents));
  }

  /** @throws ToolNotFoundError; InvalidInputError naming an agent that does not exist. */
  async change(caller: Caller, name: string, changes: ToolChanges): Promise<ManagedTool> {
    const tool = this.tools.find(name);
    if (tool === undefined) throw new ToolNotFoundError();
    if (changes.agents !== undefined) await this.assign(caller, tool, changes.agents);
    if (changes.isEnabled !== undefined) await this.setEnabled(caller, tool, changes.isEnabled);
    return this.describe(tool, await this.agents.list(caller));
  }

  private async setEnabled(caller: Caller, { name }: Tool, isEnabled: boolean): Promise<void> {
    await this.settings.setEnabled(name, isEnabled, caller.userId);
    const action = isEnabled ? 'tool.enabled' : 'tool.disabled';
    await this.audit.record({ actor: caller.userId, action, subject: `tool:${name}` });
  }

  private async assign(caller: Caller, tool: Tool, wanted: readonly string[]): Promise<void> {
    const agents = await this.agents.list(caller);
    const unknown = wanted.flatMap((name, place) =>
      agents.some(({ definition }) => definition.name === name)
        ? []
        : [{ field: `agents.${place}`, detail: 'is no agent' }],
    );
    if (unknown.length > 0) throw new InvalidInputError(unknown);
    for (const { definition } of agents) {
      const has = isGranted(tool, definition.tools);
      const shall = wanted.includes(definition.name);
      if (has === shall) continue;
      const tools = shall ? [...definition.tools, tool.name] : this.without(tool, definition.tools);
      await this.agents.change(caller, definition.name, { tools });
    }
  }

  /** The entries of an agent without one tool; a set that held it becomes the other tools of the set. */
  private without(tool: Tool, entries: readonly string[]): string[] {
    const others = this.tools.list().filter(({ name, toolset }) => toolset === tool.toolset && name !== tool.name);
    return entries
      .filter((entry) => entry !== tool.name)
      .flatMap((entry) => (entry === tool.toolset ? others.map(({ name }) => name) : [entry]));
  }

  private describe(tool: Tool, agents: readonly ManagedAgent[]): ManagedTool {
    return {
      tool,
      isEnabled: this.switches.isEnabled(tool.name),
      agents: agents.flatMap(({ definition }) => (isGranted(tool, definition.tools) ? [definition.name] : [])),
    };
  }
}
