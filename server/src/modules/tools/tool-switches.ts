import { Injectable } from '@nestjs/common';

/** Which tools are switched off; a change holds from the next call on. */
@Injectable()
export class ToolSwitches {
  private readonly disabled = new Set<string>();

  isEnabled(tool: string): boolean {
    return !this.disabled.has(tool);
  }

  enable(tool: string): void {
    this.disabled.delete(tool);
  }

  disable(tool: string): void {
    this.disabled.add(tool);
  }
}
