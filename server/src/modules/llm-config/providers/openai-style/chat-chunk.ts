import { z } from 'zod';
import type { ModelPiece } from '../../chat-model.contract.js';
import { ModelFailedError } from '../../errors/model-failed.error.js';
import { readArguments } from '../../transport/read-arguments.js';
import { readCount } from '../../transport/read-count.js';

const chunkShape = z.object({
  error: z.unknown().optional(),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        delta: z
          .object({
            content: z.string().nullish(),
            tool_calls: z
              .array(
                z.object({
                  index: z.number().default(0),
                  function: z.object({ name: z.string().nullish(), arguments: z.string().nullish() }).optional(),
                }),
              )
              .nullish(),
          })
          .optional(),
      }),
    )
    .default([]),
  usage: z.object({ prompt_tokens: z.unknown(), completion_tokens: z.unknown() }).nullish().catch(null),
});

/**
 * Puts the chunks of an OpenAI-style stream together: text is passed on as it comes, tool calls when the last of their
 * fragments is there, the end when the stream has ended.
 */
export class ChunkReader {
  private readonly calls = new Map<number, { name: string; text: string }>();
  private reason: 'stop' | 'length' | null = null;
  private usage: { readonly prompt_tokens: unknown; readonly completion_tokens: unknown } | null = null;

  /** @throws ModelFailedError for a chunk that is none, or that tells an error. */
  read(chunk: unknown): ModelPiece[] {
    const parsed = chunkShape.safeParse(chunk);
    if (!parsed.success) throw new ModelFailedError('unreadable');
    if (parsed.data.error !== undefined) throw new ModelFailedError('error_in_stream');
    this.usage = parsed.data.usage ?? this.usage;
    return parsed.data.choices.flatMap(({ delta, finish_reason: reason }) => {
      if (typeof reason === 'string') this.reason = reason === 'length' ? 'length' : 'stop';
      for (const fragment of delta?.tool_calls ?? []) this.addFragment(fragment.index, fragment.function ?? {});
      return delta === undefined ? [] : [{ kind: 'text' as const, text: delta.content ?? '' }];
    });
  }

  /** @throws ModelFailedError when the stream ended without saying why the model stopped. */
  finish(): ModelPiece[] {
    if (this.reason === null) throw new ModelFailedError('cut_off');
    const calls = [...this.calls.values()].map(({ name, text }): ModelPiece => {
      return { kind: 'call', tool: name, arguments: readArguments(text) };
    });
    const counts = {
      promptTokens: readCount(this.usage?.prompt_tokens),
      outputTokens: readCount(this.usage?.completion_tokens),
    };
    return [...calls, { kind: 'end', reason: this.reason, ...counts }];
  }

  private addFragment(
    index: number,
    part: { readonly name?: string | null | undefined; readonly arguments?: string | null | undefined },
  ): void {
    const call = this.calls.get(index) ?? { name: '', text: '' };
    this.calls.set(index, { name: call.name + (part.name ?? ''), text: call.text + (part.arguments ?? '') });
  }
}
