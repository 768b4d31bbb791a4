import type { ToolArguments, ToolRows } from './tool.contract.js';

/** A tool call with what it found: the only source of facts of an answer. */
export interface Evidence {
  readonly id: string;
  readonly tool: string;
  readonly arguments: ToolArguments;
  readonly result: ToolRows;
  /** Milliseconds the call took. */
  readonly durationMs: number;
}
