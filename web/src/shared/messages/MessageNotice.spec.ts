import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import type { Message, MessageMetadata } from '@/api/message.schema';
import { i18n } from '@/i18n';
import { viewOfMessage } from './view/message-view';
import MessageNotice from './MessageNotice.vue';

function noticeOf(facts: Partial<MessageMetadata>): string {
  const metadata = { status: 'degraded', agents: [], tools: [], evidence: [], llm_calls: 0, ...facts };
  const message: Message = {
    id: 2,
    parent_id: 1,
    sender: 'assistant',
    content: 'Two.',
    agent_type: 'music_agent',
    timestamp: '2025-01-01T00:00:00Z',
    reaction: null,
    metadata,
  };
  return mount(MessageNotice, {
    props: { view: viewOfMessage(message), canFinish: true },
    global: { plugins: [i18n] },
  }).text();
}

describe('MessageNotice', () => {
  it('should say that there was no model only when none was asked', () => {
    expect(noticeOf({ degraded_reason: 'model_unavailable' })).toBe('Answered without the language model');
    expect(noticeOf({ degraded_reason: 'model_failed', llm_calls: 1 })).toContain('could be used');
    expect(noticeOf({ degraded_reason: 'model_failed', llm_calls: 1, model: 'small' })).toContain('broke off');
  });

  it('should say whether all of the words of a model were replaced or a part of them', () => {
    expect(noticeOf({ degraded_reason: 'grounding', llm_calls: 1 })).toContain('were replaced');
    expect(noticeOf({ degraded_reason: 'grounding', llm_calls: 1, model: 'small' })).toContain('partly');
  });

  it('should be silent under a usual answer', () => {
    expect(noticeOf({ status: 'success', llm_calls: 1, model: 'small' })).toBe('');
  });
});
