import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ToolRegistry } from '../../tools/tool.registry.js';
import { ToolSwitches } from '../../tools/tool-switches.js';
import { DisabledToolsRepository } from './disabled-tools.repository.js';

/** Keeps the switches of the tools at what is stored, whichever process of the installation changed it. */
@Injectable()
export class ToolSettings implements OnModuleInit {
  constructor(
    private readonly disabled: DisabledToolsRepository,
    private readonly switches: ToolSwitches,
    private readonly tools: ToolRegistry,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const disabled = new Set(await this.disabled.findNames());
    for (const { name } of this.tools.list()) {
      if (disabled.has(name)) this.switches.disable(name);
      else this.switches.enable(name);
    }
  }

  /** Holds from the next call on. @param changedBy the account that asks. */
  async setEnabled(name: string, isEnabled: boolean, changedBy: number): Promise<void> {
    await (isEnabled ? this.disabled.remove(name) : this.disabled.add(name, changedBy));
    await this.refresh();
  }
}
