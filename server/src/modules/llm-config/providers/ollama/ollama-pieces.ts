import type { AIMessageChunk } from '@langchain/core/messages';
import { z } from 'zod';
import type { ModelPiece } from '../../chat-model.contract.js';
import { readArguments } from '../../transport/read-arguments.js';
import { readCount } from '../../transport/read-count.js';

const lastWords = z.object({
  done_reason: z.string().optional(),
  prompt_eval_count: z.unknown(),
  eval_count: z.unknown(),
});

/**
 * The pieces of one chunk of the client. Its last chunk carries the server's closing figures and no text; the others
 * carry text or whole tool calls.
 */
export function piecesOf(chunk: AIMessageChunk): ModelPiece[] {
  const closing = lastWords.safeParse(chunk.response_metadata);
  if (closing.success && closing.data.done_reason !== undefined) {
    return [
      {
        kind: 'end',
        reason: closing.data.done_reason === 'length' ? 'length' : 'stop',
        promptTokens: readCount(closing.data.prompt_eval_count),
        outputTokens: readCount(closing.data.eval_count),
      },
    ];
  }
  const calls = (chunk.tool_call_chunks ?? []).map(({ name, args }): ModelPiece => {
    return { kind: 'call', tool: name ?? '', arguments: readArguments(args ?? '') };
  });
  return [{ kind: 'text', text: chunk.text }, ...calls];
}
