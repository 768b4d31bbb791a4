import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { StaleWriteError } from '../../../database/transactions/stale-write.error.js';
import type { ConversationRecord } from '../../conversations/conversation.record.js';
import { makeTitle } from '../../conversations/make-title.js';
import type { ClaimedKey } from '../../conversations/runs/idempotency-keys.repository.js';
import type { RunRecord, RunRequest } from '../../conversations/runs/run.record.js';
import { ConversationsRepository } from '../../conversations/conversations.repository.js';
import { RunsRepository } from '../../conversations/runs/runs.repository.js';
import type { Question } from '../../conversations/runs/turn.record.js';
import { TurnsRepository } from '../../conversations/runs/turns.repository.js';
import { looksLikeCode, looksLikeIdentifier } from '../../verification/identifier.js';
import { NothingPendingError } from '../../agents/errors/nothing-pending.error.js';
import { TakenOverError } from '../errors/taken-over.error.js';
import { TooManyTurnsError } from '../errors/too-many-turns.error.js';
import { PauseService } from '../../system/pause/pause.service.js';
import { ConversationWakes } from '../live/conversation-wakes.js';
import { RunScheduler } from '../runs/run-scheduler.js';
import { RUNNING_PER_USER, WAITING_PER_USER } from '../runs/turn-limits.js';
import { Idempotency } from './idempotency.js';
import { MASKED_CODE, TurnSecrets } from './turn-secrets.js';

const UNFINISHED_PER_USER = RUNNING_PER_USER + WAITING_PER_USER;
/** Somebody else may be quicker this often before it is given up. */
const MOST_TRIES = 5;

/** How a turn is to be answered. */
export type TurnOptions = Pick<RunRequest, 'claimedCustomer' | 'mode' | 'language'>;

/** A message on its way in. */
export interface IncomingMessage {
  readonly caller: Caller;
  readonly conversation: ConversationRecord;
  readonly text: string;
  /** Message to stand after; null for the start, `newest` for after all. */
  readonly after: number | null | 'newest';
  readonly options: TurnOptions;
  readonly key: ClaimedKey | null;
  /** `question`: stands for itself. `reply`: answers what waits, else is refused. `either`: answers what waits when it looks like an answer. */
  readonly meaning: 'question' | 'reply' | 'either';
}

/** A question to answer once more. */
export type RepeatedQuestion = Pick<IncomingMessage, 'caller' | 'conversation' | 'options'> & {
  readonly messageId: number;
};

type PreparedTurn = Pick<IncomingMessage, 'caller' | 'conversation' | 'options' | 'key'> & {
  readonly question: Question;
  readonly answers: RunRecord | null;
  /** A one-time code that the run needs and that is stored nowhere. */
  readonly secret: string | null;
  readonly isForStaff: boolean;
};

/**
 * Takes turns in: when `accept` returns, the message and its run are on the disk, and the run is answered whoever goes
 * away. What an earlier request under the same key led to is returned instead.
 */
@Injectable()
export class TurnIntake {
  constructor(
    private readonly turns: TurnsRepository,
    private readonly runs: RunsRepository,
    private readonly idempotency: Idempotency,
    private readonly secrets: TurnSecrets,
    private readonly scheduler: RunScheduler,
    private readonly pause: PauseService,
    private readonly conversations: ConversationsRepository,
    private readonly wakes: ConversationWakes,
  ) {}

  /** @throws TooManyTurnsError when the user has no room. @throws NothingPendingError for a reply that nothing waits for. */
  async accept(message: IncomingMessage): Promise<RunRecord> {
    const awaited = message.meaning === 'reply' ? await this.runs.findWaiting(message.conversation.id) : null;
    return this.storeWith(message.caller, message.key, async () => this.prepare(message, awaited));
  }

  /** @throws TooManyTurnsError when the user has no room; TakenOverError while a person answers. */
  async repeat({ messageId, ...turn }: RepeatedQuestion): Promise<RunRecord> {
    const question = { kind: 'asked', messageId } as const;
    return this.storeWith(turn.caller, null, async () => {
      if (await this.isTakenOver(turn.conversation)) throw new TakenOverError();
      return { ...turn, question, key: null, answers: null, secret: null, isForStaff: false };
    });
  }

  /** @throws TooManyTurnsError when the user has as many unfinished turns as one may have. */
  async checkRoom(userId: number): Promise<void> {
    await this.pause.refuseWhilePaused();
    if ((await this.runs.countUnfinishedByUser(userId)) >= UNFINISHED_PER_USER) throw new TooManyTurnsError();
  }

  /** Stores what `prepare` makes of the present state; when that has changed meanwhile, of the new one. */
  private async storeWith(
    caller: Caller,
    key: ClaimedKey | null,
    prepare: () => Promise<PreparedTurn>,
  ): Promise<RunRecord> {
    for (let attempt = 1; ; attempt += 1) {
      const earlier = await this.idempotency.findRun(caller.userId, key);
      const known = earlier === null ? null : await this.runs.findOne(earlier);
      if (known !== null) return known;
      await this.checkRoom(caller.userId);
      try {
        return await this.store(await prepare());
      } catch (error) {
        if (!(error instanceof StaleWriteError) || attempt === MOST_TRIES) throw error;
      }
    }
  }

  /** A reply answers only what waited when it came (`awaited`), never a question that was asked meanwhile. */
  private async prepare(message: IncomingMessage, awaited: RunRecord | null): Promise<PreparedTurn> {
    const { caller, conversation, options, key, text, after } = message;
    const isForStaff = await this.isTakenOver(conversation);
    const waiting = await this.runs.findWaiting(conversation.id);
    const answers = isForStaff || message.meaning === 'question' || !isReply(message) ? null : waiting;
    if (message.meaning === 'reply' && (answers === null || answers.id !== awaited?.id))
      throw new NothingPendingError();
    const isSecret = looksLikeCode(text) && (waiting !== null || (await this.isBeingAnswered(conversation)));
    const content = isSecret ? MASKED_CODE : text;
    const question = { kind: 'new', content, after } as const;
    const secret = isSecret && !isForStaff ? text : null;
    return { caller, conversation, options, key, question, answers, secret, isForStaff };
  }

  /** Looked up for every try, because it may change between them. */
  private async isTakenOver({ id }: ConversationRecord): Promise<boolean> {
    const conversation = await this.conversations.findOneByOwner('everyone', { id });
    return conversation !== null && conversation.takenOverById !== null;
  }

  /** Whether an answer to a waiting run is on its way: a code that comes now was meant for it. */
  private async isBeingAnswered(conversation: ConversationRecord): Promise<boolean> {
    const current = await this.runs.findFirstUnfinished(conversation.id);
    return current !== null && current.answersRunId !== null;
  }

  private async store({
    caller,
    conversation,
    question,
    answers,
    options,
    key,
    secret,
    isForStaff,
  }: PreparedTurn): Promise<RunRecord> {
    const runId = randomUUID();
    if (secret !== null) this.secrets.keep(runId, secret);
    try {
      await this.turns.store({
        runId,
        conversationId: conversation.id,
        userId: caller.userId,
        question,
        request: { caller, ...options, holdsSecret: secret !== null },
        answers,
        key,
        isForStaff,
        title: titleFor(conversation, question, secret),
        unfinishedPerUser: UNFINISHED_PER_USER,
      });
    } catch (error) {
      this.secrets.take(runId);
      throw error;
    }
    this.scheduler.wake();
    this.wakes.stir(conversation.id);
    return this.stored(runId);
  }

  private async stored(runId: string): Promise<RunRecord> {
    const run = await this.runs.findOne(runId);
    if (run === null) throw new StaleWriteError();
    return run;
  }
}

function isReply({ meaning, text }: IncomingMessage): boolean {
  return meaning === 'reply' || looksLikeCode(text) || looksLikeIdentifier(text);
}

function titleFor(conversation: ConversationRecord, question: Question, secret: string | null): string | null {
  if (conversation.title !== '' || question.kind !== 'new' || secret !== null) return null;
  return makeTitle(question.content);
}
