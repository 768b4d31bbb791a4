import { Injectable } from '@nestjs/common';
import type { CalledTool } from './called-tool.js';
import type { Tool, ToolArguments, ToolContext, ToolResult, ToolRows } from './tool.contract.js';
import { isGranted, ToolRegistry } from './tool.registry.js';
import { ToolSwitches } from './tool-switches.js';

/** The most rows and bytes of rows one call answers with. */
const ROW_LIMIT = 50;
const BYTE_LIMIT = 32 * 1024;

/** The one door to tools: it checks the call, the identity and the size of the answer, whoever asks. */
@Injectable()
export class ToolCaller {
  constructor(
    private readonly registry: ToolRegistry,
    private readonly switches: ToolSwitches,
  ) {}

  /**
   * Carries out one call. Argument names that the tool does not know are dropped and counted.
   *
   * @param granted toolsets and tools of the agent that calls; whatever planned the call, no other tool is run.
   * @throws StoreUnavailableError when the store cannot be read.
   */
  async call(
    id: string,
    call: { readonly tool: string; readonly arguments: ToolArguments },
    context: ToolContext,
    granted: readonly string[],
  ): Promise<CalledTool> {
    const tool = this.registry.find(call.tool);
    if (tool === undefined) return { status: 'refused', reason: 'unknown_tool' };
    if (!isGranted(tool, granted)) return { status: 'refused', reason: 'not_granted' };
    if (!this.switches.isEnabled(tool.name)) return { status: 'refused', reason: 'disabled' };
    const parsed = tool.schema.safeParse(call.arguments);
    if (!parsed.success) return { status: 'refused', reason: 'invalid_arguments' };
    if (tool.needsIdentity && context.customerId === null) return { status: 'identity_required' };
    const known: ToolArguments = parsed.data;
    const droppedArguments = Object.keys(call.arguments).filter((name) => !Object.hasOwn(known, name)).length;
    return this.carryOut(id, tool, known, context, droppedArguments);
  }

  private async carryOut(
    id: string,
    tool: Tool,
    known: ToolArguments,
    context: ToolContext,
    droppedArguments: number,
  ): Promise<CalledTool> {
    const started = performance.now();
    const result: ToolResult = await tool.run(known, context);
    if (result.status === 'identity_required') return result;
    const durationMs = Math.round(performance.now() - started);
    const evidence = { id, tool: tool.name, arguments: known, result: bounded(result), durationMs };
    return { status: 'answered', evidence, droppedArguments };
  }
}

/** The same result with no more rows than a turn may carry; what is cut counts as `more`. */
function bounded(result: ToolRows): ToolRows {
  let bytes = 0;
  const fitting = result.rows.slice(0, ROW_LIMIT).filter((row) => {
    bytes += Buffer.byteLength(JSON.stringify(row));
    return bytes <= BYTE_LIMIT;
  });
  if (fitting.length === result.rows.length) return result;
  return { ...result, rows: fitting, shown: fitting.length, more: true };
}
