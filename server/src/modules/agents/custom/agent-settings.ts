import { Injectable } from '@nestjs/common';
import { ToolSettings } from '../tool-settings/tool-settings.js';
import { AgentRoster } from './agent-roster.js';

/** What administrators set up of agents and tools, brought up to date before each turn. */
@Injectable()
export class AgentSettings {
  constructor(
    private readonly roster: AgentRoster,
    private readonly tools: ToolSettings,
  ) {}

  async refreshIfChanged(): Promise<void> {
    await Promise.all([this.roster.refreshIfChanged(), this.tools.refresh()]);
  }
}
