import { Inject, Injectable } from '@nestjs/common';
import { DuplicateToolError } from './errors/duplicate-tool.error.js';
import type { Tool } from './tool.contract.js';
import { ToolSwitches } from './tool-switches.js';

/** Injection token of the tools found in the folders beside this file. */
export const FOUND_TOOLS = Symbol('found tools');

/** Every tool there is. */
@Injectable()
export class ToolRegistry {
  private readonly byName: ReadonlyMap<string, Tool>;

  /** @throws DuplicateToolError when two tools share a name. */
  constructor(
    @Inject(FOUND_TOOLS) tools: readonly Tool[],
    private readonly switches: ToolSwitches,
  ) {
    this.byName = new Map(tools.map((tool) => [tool.name, tool]));
    if (this.byName.size !== tools.length) throw DuplicateToolError.among(tools.map((tool) => tool.name));
  }

  list(): readonly Tool[] {
    return [...this.byName.values()];
  }

  find(name: string): Tool | undefined {
    return this.byName.get(name);
  }

  /** The tools that an agent may use now: each entry is the name of a toolset or of one tool; switched off ones are left out. */
  ofAgent(entries: readonly string[]): readonly Tool[] {
    return this.list().filter((tool) => this.switches.isEnabled(tool.name) && isGranted(tool, entries));
  }

  /** Whether an entry names a toolset or a tool that exists, switched on or off. */
  knows(entry: string): boolean {
    return this.list().some((tool) => isGranted(tool, [entry]));
  }
}

/** Whether entries of an agent give it a tool: by the tool's name or by that of its toolset. */
export function isGranted(tool: Pick<Tool, 'name' | 'toolset'>, entries: readonly string[]): boolean {
  return entries.includes(tool.toolset) || entries.includes(tool.name);
}
