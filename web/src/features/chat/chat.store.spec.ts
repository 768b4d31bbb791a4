import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api/problem';
import type { Message } from '@/api/message.schema';
import { makeConversation } from '@/shared/testing/make-conversation';
import { tellConversationNews } from '@/shared/utils/conversation-news';
import * as chatApi from './chat.api';
import { useChatStore } from './chat.store';

vi.mock('./chat.api');

const conversation = makeConversation({ thread_id: 'conv_a', title: 'AC/DC', message_count: 2 });

function message(id: number, sender: Message['sender'], content: string, status: string | null = null): Message {
  const metadata = status === null ? null : { status, agents: [], tools: [], evidence: [], llm_calls: 0 };
  const timestamp = '2025-01-01T00:00:00Z';
  return { id, parent_id: null, sender, content, agent_type: null, timestamp, reaction: null, metadata };
}

const branch = {
  branch: 2,
  first_message: 1,
  forks_after: null,
  beside_message: null,
  beside_branch: null,
  is_newest: true,
  message_count: 2,
  created_at: '2025-01-01T00:00:00Z',
  last_message: { id: 2, sender: 'assistant' as const, content: '', timestamp: '2025-01-01T00:00:00Z' },
};

function stream(...events: [string, object][]): Response {
  const text = events.map(([event, data], at) => `id: ${at + 1}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  return new Response(text.join(''));
}

const runStart: [string, object] = [
  'run-start',
  { run_id: '1', thread_id: 'conv_a', user_message_id: 1, message_id: 2 },
];
const answer = message(2, 'assistant', 'We have two.', 'success');
const wholeRun = (): Response =>
  stream(
    runStart,
    ['text-delta', { text: 'We ' }],
    ['message-end', { message: answer }],
    ['run-end', { status: 'complete' }],
  );

describe('useChatStore', () => {
  beforeEach(() => {
    vi.resetAllMocks();
    setActivePinia(createPinia());
    sessionStorage.clear();
    vi.mocked(chatApi.fetchConversation).mockResolvedValue(conversation);
    vi.mocked(chatApi.fetchBranches).mockResolvedValue([branch]);
    const messages = [message(1, 'user', 'albums?'), answer];
    vi.mocked(chatApi.fetchMessagesBefore).mockResolvedValue({ messages, offset: 0 });
    vi.mocked(chatApi.stopRun).mockResolvedValue();
  });

  it('should hold the question and its answer once each after a send', async () => {
    vi.mocked(chatApi.sendMessage).mockResolvedValue(wholeRun());
    const chat = useChatStore();
    await chat.send('conv_a', 'albums?');
    const thread = chat.thread('conv_a');
    expect(thread.messages.map((each) => each.content)).toEqual(['albums?', 'We have two.']);
    expect(thread).toMatchObject({ outgoing: null, turn: null, isRunning: false, problem: '' });
  });

  it('should join the run that is in progress when a conversation is opened', async () => {
    const question = message(1, 'user', 'albums?');
    const metadata = { active_run: { run_id: '1', message_id: 2, status: 'running' as const }, waiting_for: null };
    vi.mocked(chatApi.fetchConversation).mockResolvedValueOnce({ ...conversation, metadata });
    vi.mocked(chatApi.fetchMessagesBefore).mockResolvedValue({ messages: [question], offset: 0 });
    vi.mocked(chatApi.joinRun).mockResolvedValue(wholeRun());
    const chat = useChatStore();
    await chat.open('conv_a');
    await vi.waitFor(() => expect(chat.thread('conv_a').isRunning).toBe(false));
    expect(chat.thread('conv_a').messages.map((each) => each.id)).toEqual([1, 2]);
    expect(chatApi.joinRun).toHaveBeenCalledWith('conv_a', null, expect.anything());
  });

  it('should not let what was asked for before an answer is made anew bring the old one back', async () => {
    const chat = useChatStore();
    await chat.open('conv_a');
    const old = { messages: [message(1, 'user', 'albums?'), message(7, 'assistant', 'The old one.')], offset: 0 };
    let answerLate: () => void = () => undefined;
    const late = new Promise<typeof old>((resolve) => (answerLate = () => resolve(old)));
    vi.mocked(chatApi.fetchMessagesBefore).mockReturnValueOnce(late);
    const looking = chat.showBranch('conv_a', 2);
    vi.mocked(chatApi.regenerateAnswer).mockResolvedValue(wholeRun());
    const anew = chat.regenerate('conv_a', 2);
    answerLate();
    await Promise.all([looking, anew]);
    expect(chat.thread('conv_a').messages.map((each) => each.content)).toEqual(['albums?', 'We have two.']);
  });

  it('should leave an answered conversation alone', async () => {
    const messages = [message(1, 'user', 'albums?'), answer];
    vi.mocked(chatApi.fetchMessagesBefore).mockResolvedValue({ messages, offset: 0 });
    await useChatStore().open('conv_a');
    expect(chatApi.joinRun).not.toHaveBeenCalled();
  });

  it('should keep a refused message for another try and say why', async () => {
    const refusal = {
      status: 422,
      code: 'CHAT.TOO_LONG',
      detail: 'Too long.',
      fieldErrors: [],
      retryAfterSeconds: null,
    };
    vi.mocked(chatApi.sendMessage).mockRejectedValue(new ApiProblem(refusal));
    const chat = useChatStore();
    await chat.send('conv_a', 'albums?');
    expect(chat.thread('conv_a')).toMatchObject({
      problem: 'Too long.',
      outgoing: { text: 'albums?' },
      isRunning: false,
    });
  });

  it('should wait for the person as long as the server does, and keep no code', async () => {
    const asks = stream(
      runStart,
      ['identity-request', { kind: 'code', prompt: '' }],
      ['run-end', { status: 'interrupted' }],
    );
    const waits = { ...conversation, metadata: { active_run: null, waiting_for: 'code' as const } };
    vi.mocked(chatApi.sendMessage).mockResolvedValueOnce(asks).mockResolvedValueOnce(wholeRun());
    vi.mocked(chatApi.resumeRun).mockResolvedValue(wholeRun());
    vi.mocked(chatApi.fetchConversation).mockResolvedValue(waits);
    const chat = useChatStore();
    await chat.send('conv_a', 'my invoice');
    await chat.send('conv_a', 'albums?');
    expect(chat.thread('conv_a').waiting?.kind).toBe('code');
    vi.mocked(chatApi.fetchConversation).mockResolvedValue(conversation);
    await chat.answerIdentity('conv_a', '123456');
    expect(chat.thread('conv_a').waiting).toBeNull();
    expect(JSON.stringify(chat.thread('conv_a'))).not.toContain('123456');
  });

  it('should take six digits for the code it waits for, wherever they are typed', async () => {
    const waits = { ...conversation, metadata: { active_run: null, waiting_for: 'code' as const } };
    vi.mocked(chatApi.fetchConversation).mockResolvedValueOnce(waits);
    vi.mocked(chatApi.fetchMessagesBefore).mockResolvedValue({ messages: [], offset: 0 });
    vi.mocked(chatApi.resumeRun).mockResolvedValue(wholeRun());
    const chat = useChatStore();
    await chat.open('conv_a');
    await chat.send('conv_a', '123456');
    expect(chatApi.sendMessage).not.toHaveBeenCalled();
    expect(chat.thread('conv_a').messages[0]?.content).toBe('••••••');
  });

  it('should send after a reload what the tab had not sent yet, with the key it had', async () => {
    vi.mocked(chatApi.sendMessage).mockReturnValueOnce(new Promise(() => undefined));
    void useChatStore().send('conv_a', 'albums?');
    const [, sent] = vi.mocked(chatApi.sendMessage).mock.calls[0] ?? [];
    setActivePinia(createPinia());
    vi.mocked(chatApi.sendMessage).mockResolvedValue(wholeRun());
    const reloaded = useChatStore();
    reloaded.deliverWaiting();
    await vi.waitFor(() => expect(reloaded.thread('conv_a').messages.map((each) => each.id)).toEqual([1, 2]));
    expect(vi.mocked(chatApi.sendMessage).mock.calls[1]?.[1].key).toBe(sent?.key);
    expect(sessionStorage.length).toBe(0);
  });

  it('should stop an answer that the server has not begun as soon as it begins', async () => {
    let arrive: (response: Response) => void = () => undefined;
    vi.mocked(chatApi.sendMessage).mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
    const chat = useChatStore();
    const sent = chat.send('conv_a', 'albums?');
    await chat.stop('conv_a');
    expect(chatApi.stopRun).not.toHaveBeenCalled();
    arrive(wholeRun());
    await sent;
    expect(chatApi.stopRun).toHaveBeenCalledWith('conv_a');
    expect(chat.thread('conv_a').problem).toBe('');
  });

  it('should ask an edited question beside the old one', async () => {
    const messages = [message(1, 'user', 'albums?'), answer];
    vi.mocked(chatApi.fetchMessagesBefore).mockResolvedValue({ messages, offset: 0 });
    vi.mocked(chatApi.sendMessage).mockResolvedValue(wholeRun());
    const chat = useChatStore();
    await chat.open('conv_a');
    await chat.sendInstead('conv_a', 1, 'songs?');
    expect(vi.mocked(chatApi.sendMessage).mock.calls[0]?.[1]).toMatchObject({ text: 'songs?', parentId: null });
    expect(chat.thread('conv_a').messages[0]?.content).toBe('songs?');
  });

  it('should forget a conversation that was deleted elsewhere on the page', async () => {
    vi.mocked(chatApi.sendMessage).mockResolvedValue(wholeRun());
    const chat = useChatStore();
    await chat.send('conv_a', 'albums?');
    const leave = chat.followNews();
    tellConversationNews({ kind: 'removed', threadId: 'conv_a' });
    leave();
    expect(chat.thread('conv_a').messages).toEqual([]);
  });

  it('should say that a conversation is missing when it is not the person’s own', async () => {
    const refusal = { status: 404, code: 'X', detail: '', fieldErrors: [], retryAfterSeconds: null };
    vi.mocked(chatApi.fetchConversation).mockRejectedValue(new ApiProblem(refusal));
    const chat = useChatStore();
    await chat.open('conv_a');
    expect(chat.thread('conv_a').state).toBe('missing');
  });
});
