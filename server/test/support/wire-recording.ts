import { readFileSync } from 'node:fs';
import { z } from 'zod';

const recordingShape = z.object({
  name: z.string(),
  response: z.object({
    status: z.number(),
    headers: z.record(z.string(), z.string()),
    chunks: z.array(z.object({ ms: z.number(), text: z.string() })),
    end: z.enum(['complete', 'cut', 'aborted by client']),
  }),
});

/** One recorded exchange with a real model server. */
export type WireRecording = z.infer<typeof recordingShape>;

/** Reads `fixtures/wire/<server>/<name>.json`. */
export function readRecording(name: string, server: 'ollama' | 'llama-cpp-server' = 'ollama'): WireRecording {
  const file = new URL(`../fixtures/wire/${server}/${name}.json`, import.meta.url);
  return recordingShape.parse(JSON.parse(readFileSync(file, 'utf8')));
}
