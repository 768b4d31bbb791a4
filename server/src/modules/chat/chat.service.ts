import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import type { ConversationRecord } from '../conversations/conversation.record.js';
import { ConversationsService } from '../conversations/conversations.service.js';
import { MessageNotFoundError } from '../conversations/errors/message-not-found.error.js';
import type { MessageRecord } from '../conversations/message.record.js';
import { MessagesRepository } from '../conversations/messages.repository.js';
import type { ClaimedKey } from '../conversations/runs/idempotency-keys.repository.js';
import { RunsRepository } from '../conversations/runs/runs.repository.js';
import { NotAnAnswerError } from './errors/not-an-answer.error.js';
import type { AcceptedTurn } from './turns/accepted-turn.js';
import { Idempotency } from './turns/idempotency.js';
import { toMessageText } from './turns/message-text.js';
import { TurnIntake, type TurnOptions } from './turns/turn-intake.js';

/** A message as a client sends it. */
export interface SentMessage {
  readonly message: string;
  /** Left out: a new conversation under an id of the server's. */
  readonly threadId?: string;
  /** Message to answer after: null from the start; left out, after the newest. */
  readonly parentId?: number | null;
  readonly options: TurnOptions;
}

/** Takes messages in. Every answer is a run of its own, which goes on when the client has gone. */
@Injectable()
export class ChatService {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly messages: MessagesRepository,
    private readonly runs: RunsRepository,
    private readonly intake: TurnIntake,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Stores the message and its run. While the conversation waits for the person, a code or an identifier answers that.
   *
   * @param key value of the header `Idempotency-Key`.
   * @throws ConversationNotFoundError for a thread of somebody else, MessageNotFoundError for a parent that is not in it,
   * MessageTooLongError, TooManyTurnsError, KeyReusedError, InvalidKeyError.
   */
  async send(caller: Caller, sent: SentMessage, key: string | undefined): Promise<AcceptedTurn> {
    const text = toMessageText(sent.message);
    const claimedKey = this.claimKey(caller, sent, key);
    const earlier = await this.findEarlier(caller, await this.idempotency.findRun(caller.userId, claimedKey));
    if (earlier !== null) return earlier;
    await this.intake.checkRoom(caller.userId);
    const conversation = await this.conversationFor(caller, sent, claimedKey);
    const { options, parentId } = sent;
    const after = parentId === undefined ? 'newest' : parentId;
    const meaning = parentId === undefined ? 'either' : 'question';
    const run = await this.intake.accept({ caller, conversation, text, after, options, key: claimedKey, meaning });
    return { run, threadId: conversation.threadId };
  }

  /**
   * Answers what the conversation waits for.
   *
   * @throws NothingPendingError when it waits for nothing; otherwise as `send`.
   */
  async reply(
    caller: Caller,
    threadId: string,
    message: string,
    options: TurnOptions,
    key: string | undefined,
  ): Promise<AcceptedTurn> {
    const text = toMessageText(message);
    const conversation = await this.conversations.own(caller, threadId);
    const claimedKey = this.idempotency.keyOf(caller.userId, key, { threadId: conversation.threadId, reply: text });
    const turn = { caller, conversation, text, after: 'newest', options, key: claimedKey, meaning: 'reply' } as const;
    const run = await this.intake.accept(turn);
    return { run, threadId: conversation.threadId };
  }

  /**
   * Answers the question of an answer once more; the new answer stands beside the old one.
   *
   * @throws MessageNotFoundError, NotAnAnswerError, TooManyTurnsError.
   */
  async regenerate(caller: Caller, threadId: string, messageId: number, options: TurnOptions): Promise<AcceptedTurn> {
    const conversation = await this.conversations.own(caller, threadId);
    const answer = await this.findMessage(conversation, messageId, 'message_id');
    if (answer.sender !== 'assistant' || answer.parentId === null) throw new NotAnAnswerError();
    const run = await this.intake.repeat({ caller, conversation, options, messageId: answer.parentId });
    return { run, threadId: conversation.threadId };
  }

  private async findEarlier(caller: Caller, runId: string | null): Promise<AcceptedTurn | null> {
    const run = runId === null ? null : await this.runs.findOne(runId);
    if (run === null) return null;
    const { threadId } = await this.conversations.own(caller, String(run.conversationId));
    return { run, threadId };
  }

  private claimKey(caller: Caller, sent: SentMessage, key: string | undefined): ClaimedKey | null {
    const { message, threadId, parentId, options } = sent;
    const { claimedCustomer, mode } = options;
    return this.idempotency.keyOf(caller.userId, key, { message, threadId, parentId, claimedCustomer, mode });
  }

  /** The thread to send into: only a message without a parent may start one. */
  private async conversationFor(
    caller: Caller,
    sent: SentMessage,
    key: ClaimedKey | null,
  ): Promise<ConversationRecord> {
    const { threadId, parentId } = sent;
    if (typeof parentId !== 'number') return this.conversations.findOrStart(caller, threadId ?? newThreadId(key));
    if (threadId === undefined) throw new MessageNotFoundError('parent_id');
    const conversation = await this.conversations.own(caller, threadId);
    await this.findMessage(conversation, parentId, 'parent_id');
    return conversation;
  }

  private async findMessage(conversation: ConversationRecord, id: number, field: string): Promise<MessageRecord> {
    const message = await this.messages.findOneInConversation(conversation.id, id);
    if (message === null) throw new MessageNotFoundError(field);
    return message;
  }
}

/** A thread id of the server's; a request under a key has the same one however often it comes. */
function newThreadId(key: ClaimedKey | null): string {
  return `thread_${key === null ? randomBytes(16).toString('hex') : key.keyHash.slice(0, 32)}`;
}
