import type { z } from 'zod';
import { Tool, type ToolArguments, type ToolContext, type ToolResult } from '../tool.contract.js';

/** A tool whose work gets its arguments with the types of its schema. */
export abstract class SchemaTool<Schema extends z.ZodObject> extends Tool {
  abstract override readonly schema: Schema;

  /** Does the work; the arguments have been checked. @throws StoreUnavailableError when the store cannot be read. */
  protected abstract answer(given: z.output<Schema>, context: ToolContext): Promise<ToolResult>;

  override async run(toolArguments: ToolArguments, context: ToolContext): Promise<ToolResult> {
    return this.answer(this.schema.parse(toolArguments), context);
  }
}
