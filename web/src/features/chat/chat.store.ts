import { defineStore } from 'pinia';
import { ApiProblem } from '@/api/problem';
import type { StreamEvent } from '@/api/stream-events';
import { onConversationNews } from '@/shared/utils/conversation-news';
import { i18n } from '@/i18n';
import { explainError } from '@/shared/utils/explain-error';
import { writeDraft } from '@/shared/utils/drafts';
import * as chatApi from './chat.api';
import { makeKey } from './make-key';
import { forgetOutgoing, keepOutgoing, readOutgoing, threadsWithOutgoing, type Outgoing } from './outbox';
import { createThread, updateThread, type Thread } from './thread';
import { follow } from './thread-follow';
import { cutBefore, loadBranch, loadEarlier, parentOfNext } from './thread-history';
import { letGo } from './thread-run';

/** A one-time code, and what stands in its place. */
const CODE = /^\d{6}$/;
const MASK = '••••••';

/** The message that an event begins or ends; null for what happens in between. */
function messageIdOf(event: StreamEvent): number | null {
  if (event.type === 'message-end') return event.message.id;
  return event.type === 'run-start' ? (event.message_id ?? null) : null;
}

interface ChatState {
  threads: Record<string, Thread>;
}

/** The conversations this page has opened. A run belongs to its thread, so leaving a thread's view ends nothing. */
export const useChatStore = defineStore('chat', {
  state: (): ChatState => ({ threads: {} }),

  actions: {
    /** The thread, made when it is new. */
    thread(threadId: string): Thread {
      this.threads[threadId] ??= createThread(threadId);
      return this.threads[threadId];
    },

    /** Loads a thread, sends what still waits in it and joins its run. Does nothing for a loaded thread. */
    async open(threadId: string): Promise<void> {
      const thread = this.thread(threadId);
      if (thread.state === 'ready' || thread.state === 'loading') return;
      const waiting = readOutgoing(threadId);
      thread.state = 'loading';
      try {
        const conversation = await loadBranch(thread);
        thread.state = 'ready';
        if (waiting) void this.deliver(threadId, waiting);
        else if (conversation.metadata.active_run)
          void follow(thread, (signal) => chatApi.joinRun(threadId, null, signal));
      } catch (error) {
        thread.state = error instanceof ApiProblem && error.status === 404 ? 'missing' : 'failed';
        // A first message may wait for a server that does not know the conversation yet.
        if (waiting) void this.deliver(threadId, waiting);
      }
    },

    /** Sends what a reload of this tab found unsent, in whatever conversation. */
    deliverWaiting(): void {
      for (const threadId of threadsWithOutgoing()) void this.open(threadId);
    },

    /** Looks again at a thread that may have changed while nobody looked: on another device, in another tab. */
    async refresh(threadId: string): Promise<void> {
      const thread = this.threads[threadId];
      if (thread?.state !== 'ready' || thread.isRunning || thread.outgoing) return;
      const conversation = await chatApi.fetchConversation(threadId).catch(() => null);
      if (!conversation || thread.isRunning) return;
      updateThread(thread, conversation);
      if (conversation.last_message?.id === thread.messages.at(-1)?.id && !conversation.metadata.active_run) return;
      await loadBranch(thread).catch(() => undefined);
      if (conversation.metadata.active_run) await follow(thread, (signal) => chatApi.joinRun(threadId, null, signal));
    },

    /** Shows what others have done in a thread that is watched: what a person said, what was asked or answered elsewhere. */
    async hear(threadId: string, event: StreamEvent): Promise<void> {
      const thread = this.threads[threadId];
      const id = messageIdOf(event);
      if (!thread || id === null || thread.isRunning || thread.messages.some((known) => known.id === id)) return;
      await this.refresh(threadId);
      if (event.type === 'message-end' && event.message.sender === 'staff') thread.announced = id;
    },

    async loadEarlier(threadId: string): Promise<void> {
      await loadEarlier(this.thread(threadId));
    },

    /** Sends a message; its answer arrives in the thread. A new thread id starts a conversation. */
    async send(threadId: string, text: string): Promise<void> {
      const thread = this.thread(threadId);
      if (thread.waiting?.kind === 'code' && CODE.test(text)) return this.answerIdentity(threadId, text);
      await this.deliver(threadId, outgoing(text, parentOfNext(thread)));
    },

    /** Asks an edited question beside the old one, which stays on its own branch. */
    async sendInstead(threadId: string, messageId: number, text: string): Promise<void> {
      const thread = this.thread(threadId);
      const old = thread.messages.find((message) => message.id === messageId);
      if (!old) return;
      cutBefore(thread, messageId);
      await this.deliver(threadId, outgoing(text, old.parent_id));
    },

    /** Sends a message until the server has it, over reloads of this tab and over lost connections. */
    async deliver(threadId: string, message: Outgoing): Promise<void> {
      const thread = this.thread(threadId);
      Object.assign(thread, { state: 'ready', outgoing: { ...message, isRefused: false } });
      keepOutgoing(threadId, message);
      await follow(thread, (signal) => chatApi.sendMessage(threadId, message, signal));
    },

    /** Answers the pending question about identity. A code is never shown or kept, as the server does not either. */
    async answerIdentity(threadId: string, answer: string): Promise<void> {
      const thread = this.thread(threadId);
      const shown = outgoing(CODE.test(answer) ? MASK : answer, undefined);
      const codeSentAt = CODE.test(answer) ? thread.codeSentAt : null;
      Object.assign(thread, { outgoing: shown, waiting: null, codeSentAt });
      await follow(thread, (signal) => chatApi.resumeRun(threadId, { message: answer }, shown.key, signal));
    },

    /** Has another one-time code mailed. @throws ApiProblem 429 within a minute of the last. */
    async resendCode(threadId: string): Promise<void> {
      await chatApi.resendCode(threadId);
      this.thread(threadId).codeSentAt = Date.now();
    },

    /** Makes an answer anew; the old one stays on its own branch. */
    async regenerate(threadId: string, messageId: number): Promise<void> {
      const thread = this.thread(threadId);
      const key = makeKey();
      cutBefore(thread, messageId);
      await follow(thread, (signal) => chatApi.regenerateAnswer(threadId, messageId, key, signal));
    },

    /** Goes on with an answer that a stop of the server cut. */
    async finish(threadId: string, messageId: number): Promise<void> {
      const key = makeKey();
      const answer = { last_message_id: messageId };
      await follow(this.thread(threadId), (signal) => chatApi.resumeRun(threadId, answer, key, signal));
    },

    /** Shows another branch, named by its last message. */
    async showBranch(threadId: string, leaf: number): Promise<void> {
      const thread = this.thread(threadId);
      await loadBranch(thread, leaf).catch((error: unknown) => (thread.problem = explainError(error)));
    },

    /** Ends the running answer at the server; a message that has not left yet goes back to the composer. */
    async stop(threadId: string): Promise<void> {
      const thread = this.thread(threadId);
      if (thread.turn?.status !== 'starting') {
        await chatApi.stopRun(threadId).catch((error: unknown) => (thread.problem = explainError(error)));
      } else if (thread.isLive) {
        thread.isStopWanted = true;
      } else {
        this.takeBack(threadId);
      }
    },

    /** Gives up a message that could not be sent: its text is a draft again. */
    takeBack(threadId: string): void {
      const thread = this.thread(threadId);
      writeDraft(threadId, thread.outgoing?.text ?? '');
      forgetOutgoing(threadId);
      letGo(threadId);
      Object.assign(thread, { outgoing: null, problem: i18n.global.t('run.takenBack') });
    },

    /** Gives or takes back a thumb. @throws ApiProblem when the server refused. */
    async react(
      threadId: string,
      messageId: number,
      reaction: 'thumbs_up' | 'thumbs_down' | null,
      comment?: string,
    ): Promise<void> {
      await chatApi.react(messageId, reaction, comment);
      const thread = this.thread(threadId);
      thread.messages = thread.messages.map((message) =>
        message.id === messageId ? { ...message, reaction } : message,
      );
    },

    /** Forgets who was proven in a conversation. */
    async forgetProof(threadId: string): Promise<void> {
      const thread = this.thread(threadId);
      await chatApi.forgetProof(threadId);
      updateThread(thread, await chatApi.fetchConversation(threadId));
    },

    /** Keeps opened threads as other features and other tabs change them; returns the way to stop that. */
    followNews(): () => void {
      return onConversationNews((news) => {
        const threadId = news.kind === 'changed' ? news.conversation.thread_id : news.threadId;
        const known = this.threads[threadId];
        if (!known) return;
        if (news.kind === 'removed') return this.drop(threadId);
        if (news.kind === 'changed') updateThread(known, news.conversation);
        void this.refresh(threadId);
      });
    },

    drop(threadId: string): void {
      letGo(threadId);
      delete this.threads[threadId];
    },
  },
});

function outgoing(text: string, parentId: number | null | undefined): Outgoing {
  return { text, timestamp: new Date().toISOString(), key: makeKey(), parentId, isRefused: false };
}
