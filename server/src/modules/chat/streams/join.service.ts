import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import type { ConversationRecord } from '../../conversations/conversation.record.js';
import { ConversationsService } from '../../conversations/conversations.service.js';
import type { RunRecord } from '../../conversations/runs/run.record.js';
import { RunsRepository } from '../../conversations/runs/runs.repository.js';
import { type EventPlace, parseEventId } from '../events/event-number.js';
import { RunStream } from '../runs/run-stream.js';
import { EventStreams } from './event-streams.js';
import type { StreamedEvent } from './sse-frame.js';

const FROM_THE_START = -1;

/** A run to tell, from behind an event on. */
interface Stretch {
  readonly run: RunRecord;
  readonly after: number;
}

/** Lets pages join a conversation's stream, in the middle of a run or after it. */
@Injectable()
export class JoinService {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly runs: RunsRepository,
    private readonly runStream: RunStream,
    private readonly streams: EventStreams,
  ) {}

  /**
   * Tells what came after an event: the rest of its run, and the runs since. Without an event, the run in progress, else
   * the last one. Answers 204 when there is nothing to tell.
   *
   * @param lastEventId value of the header `Last-Event-ID`; one that is none of ours counts as none.
   * @throws ConversationNotFoundError unless the caller may read the conversation.
   */
  async join(caller: Caller, threadId: string, lastEventId: string | undefined, reply: FastifyReply): Promise<void> {
    const conversation = await this.conversations.readable(caller, threadId);
    const stretches = await this.stretchesAfter(conversation, parseEventId(lastEventId));
    if (stretches.length === 0) {
      await reply.status(204).send();
      return;
    }
    const stream = this.streams.open(reply, caller);
    await stream.sendAll(this.tell(stretches, conversation.threadId, stream.signal));
  }

  private async stretchesAfter(conversation: ConversationRecord, place: EventPlace | null): Promise<Stretch[]> {
    const since = place === null ? [] : await this.runs.findFrom(conversation.id, place.answerMessageId);
    const missed = since.map((run) => ({ run, after: afterIn(run, place) }));
    if (missed.length > 0) return missed.filter(({ run, after }) => !this.runStream.isExhausted(run, after));
    const current = await this.runs.findCurrent(conversation.id);
    return current === null ? [] : [{ run: current, after: FROM_THE_START }];
  }

  private async *tell(
    stretches: readonly Stretch[],
    threadId: string,
    signal: AbortSignal,
  ): AsyncGenerator<StreamedEvent> {
    for (const { run, after } of stretches) yield* this.runStream.follow(run, threadId, after, signal);
  }
}

function afterIn(run: RunRecord, place: EventPlace | null): number {
  return place?.answerMessageId === run.answerMessageId ? place.number : FROM_THE_START;
}
