import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import { NothingPendingError } from '../agents/errors/nothing-pending.error.js';
import type { ConversationRecord } from '../conversations/conversation.record.js';
import { ConversationsService } from '../conversations/conversations.service.js';
import { MessageNotFoundError } from '../conversations/errors/message-not-found.error.js';
import { MessagesRepository } from '../conversations/messages.repository.js';
import { isFinished, type RunRecord } from '../conversations/runs/run.record.js';
import { RunsRepository } from '../conversations/runs/runs.repository.js';
import { VerificationService } from '../verification/verification.service.js';
import { CodeTooSoonError } from './errors/code-too-soon.error.js';
import { LiveRuns } from './runs/live-runs.js';
import { RunScheduler } from './runs/run-scheduler.js';
import type { AcceptedTurn } from './turns/accepted-turn.js';

/** What people do with runs that are there already. */
@Injectable()
export class RunControlService {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly messages: MessagesRepository,
    private readonly runs: RunsRepository,
    private readonly live: LiveRuns,
    private readonly scheduler: RunScheduler,
    private readonly verification: VerificationService,
  ) {}

  /**
   * The run after a message a client has: finished when it was cut, else to be joined or replayed. Without a message,
   * the run in progress or the one that was cut last.
   *
   * @throws NothingPendingError when there is nothing new, MessageNotFoundError for a message of another conversation.
   */
  async takeUp(caller: Caller, threadId: string, lastMessageId: number | undefined): Promise<AcceptedTurn> {
    const conversation = await this.conversations.own(caller, threadId);
    const run = await (lastMessageId === undefined
      ? this.findOpen(conversation)
      : this.findAfter(conversation, lastMessageId));
    if (run === null) throw new NothingPendingError();
    if (run.status === 'cut' && (await this.runs.requeue(run))) this.scheduler.wake();
    return { run: (await this.runs.findOne(run.id)) ?? run, threadId: conversation.threadId };
  }

  /** Ends the run in progress, wherever it is worked on. Nothing happens when nothing runs. */
  async stop(caller: Caller, threadId: string): Promise<void> {
    const conversation = await this.conversations.own(caller, threadId);
    const run = await this.runs.findFirstUnfinished(conversation.id);
    if (run !== null) await this.end(run);
  }

  /** Ends everything that runs or waits in a conversation: somebody else answers there from now on. */
  async stopAll(conversationId: number): Promise<void> {
    const open = await this.runs.findOpenByConversations([conversationId]);
    for (const run of open) if (!isFinished(run)) await this.end(run);
  }

  private async end(run: RunRecord): Promise<void> {
    this.live.find(run.id)?.abort.abort();
    await this.runs.requestStop(run);
    this.live.find(run.id)?.abort.abort();
    this.scheduler.wake();
  }

  /** @throws CodeTooSoonError within a minute of the last code, NothingPendingError when no code was asked for. */
  async resendCode(caller: Caller, threadId: string): Promise<void> {
    const conversation = await this.conversations.own(caller, threadId);
    const step = await this.verification.resend(conversation.id, caller);
    if (step.status === 'too_many') throw new CodeTooSoonError(step.retryAfterSeconds);
    if (step.status !== 'code_sent') throw new NothingPendingError();
  }

  private async findOpen(conversation: ConversationRecord): Promise<RunRecord | null> {
    const run = await this.runs.findCurrent(conversation.id);
    return run !== null && ['queued', 'running', 'cut'].includes(run.status) ? run : null;
  }

  private async findAfter(conversation: ConversationRecord, messageId: number): Promise<RunRecord | null> {
    const message = await this.messages.findOneInConversation(conversation.id, messageId);
    if (message === null) throw new MessageNotFoundError('last_message_id');
    const own = await this.runs.findByAnswer(conversation.id, messageId);
    return own?.status === 'cut' ? own : this.runs.findFirstAfter(conversation.id, messageId);
  }
}
