import { z } from 'zod';
import { parseJson } from '../../../common/text/parse-json.js';

const argumentsShape = z.record(z.string(), z.unknown());

/** The arguments of a tool call out of their JSON text; none when the text is no JSON object. */
export function readArguments(text: string): Readonly<Record<string, unknown>> {
  return argumentsShape.safeParse(parseJson(text)).data ?? {};
}
