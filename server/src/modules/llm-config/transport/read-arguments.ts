import { z } from 'zod';

const argumentsShape = z.record(z.string(), z.unknown());

/** The arguments of a tool call out of their JSON text; none when the text is no JSON object. */
export function readArguments(text: string): Readonly<Record<string, unknown>> {
  try {
    return argumentsShape.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}
