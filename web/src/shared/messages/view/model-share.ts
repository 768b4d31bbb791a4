import type { MessageMetadata } from '@/api/message.schema';

/**
 * What a language model has done for an answer: `wrote` words of it, was asked and `stopped` before it had written any, wrote
 * only what is `unused`, or `none`. `unknown` where the turn ended before that was counted.
 */
export type ModelShare = 'wrote' | 'stopped' | 'unused' | 'none' | 'unknown';

const CUT: ReadonlySet<string> = new Set(['stopped', 'interrupted']);

/** The share a message's metadata tells of. */
export function shareOf({ status, model, llm_calls: calls }: MessageMetadata): ModelShare {
  if (model) return 'wrote';
  const isCut = CUT.has(status ?? '');
  if (calls > 0) return isCut ? 'stopped' : 'unused';
  return isCut || status === 'failed' ? 'unknown' : 'none';
}
