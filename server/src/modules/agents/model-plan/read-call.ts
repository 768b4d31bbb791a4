import { z } from 'zod';
import { parseJson } from '../../../common/text/parse-json.js';

/** A tool call as a model wrote it, unchecked. */
export interface ChosenCall {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

const LONGEST = 4000;
const record = z.record(z.string(), z.unknown());
const nested = z
  .object({ arguments: record })
  .or(z.object({ parameters: record }).transform((call) => ({ arguments: call.parameters })));
const named = z
  .object({ tool: z.string() })
  .or(z.object({ name: z.string() }).transform(({ name }) => ({ tool: name })))
  .or(z.object({ function: z.string() }).transform((call) => ({ tool: call.function })));

/**
 * The call in what a model said, whatever stands around it: marks of a template, a fence, words. Null when there is none
 * that can be read.
 */
export function readCall(text: string): ChosenCall | null {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end <= start || end - start > LONGEST) return null;
  const parsed = record.safeParse(parseJson(text.slice(start, end + 1)));
  if (!parsed.success) return null;
  const tool = named.safeParse(parsed.data);
  if (!tool.success) return null;
  const inner = nested.safeParse(parsed.data);
  return { tool: tool.data.tool, arguments: inner.success ? inner.data.arguments : parsed.data };
}
