import { describe, expect, it } from 'vitest';
import type { MessageMetadata } from '@/api/message.schema';
import { shareOf } from './model-share';

function metadata(facts: Partial<MessageMetadata>): MessageMetadata {
  return { status: 'success', agents: [], tools: [], evidence: [], llm_calls: 0, ...facts };
}

describe('shareOf', () => {
  it('should tell whether a model wrote, and whether one was asked at all', () => {
    expect(shareOf(metadata({ llm_calls: 1, model: 'small' }))).toBe('wrote');
    expect(shareOf(metadata({}))).toBe('none');
  });

  it('should not say of replaced words that no model was asked', () => {
    expect(shareOf(metadata({ status: 'degraded', degraded_reason: 'grounding', llm_calls: 1 }))).toBe('unused');
  });

  it('should claim nothing of a stopped answer that nobody counted', () => {
    expect(shareOf(metadata({ status: 'stopped', llm_calls: 1 }))).toBe('stopped');
    expect(shareOf(metadata({ status: 'stopped' }))).toBe('unknown');
    expect(shareOf(metadata({ status: 'failed' }))).toBe('unknown');
  });
});
