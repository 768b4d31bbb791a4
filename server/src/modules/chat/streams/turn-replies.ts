import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { ConversationNotFoundError } from '../../conversations/errors/conversation-not-found.error.js';
import { MessagesRepository } from '../../conversations/messages.repository.js';
import type { Continuation } from '../continuations/continuations.service.js';
import { toContinuedDto } from '../continuations/continued.dto.js';
import { type ChatReplyDto, toChatReplyDto } from '../dto/chat-reply.dto.js';
import { RunStream } from '../runs/run-stream.js';
import type { AcceptedTurn } from '../turns/accepted-turn.js';
import { EventStreams } from './event-streams.js';

const WHOLE_RUN = -1;

/** Answers a request with its run: with all of it at the end, or with its events as they come. */
@Injectable()
export class TurnReplies {
  constructor(
    private readonly runStream: RunStream,
    private readonly streams: EventStreams,
    private readonly messages: MessagesRepository,
  ) {}

  /** Sends events when `stream` is wanted, else one JSON document once the run has ended. */
  async deliver(caller: Caller, turn: AcceptedTurn, stream: boolean, reply: FastifyReply): Promise<void> {
    if (stream) return this.sendEvents(caller, turn, reply);
    await reply.send(await this.whole(turn, reply));
  }

  /** The same for a conversation that goes on from one of its messages, where there may be nothing to answer yet. */
  async deliverContinuation(
    caller: Caller,
    { turn, ...place }: Continuation,
    stream: boolean,
    reply: FastifyReply,
  ): Promise<void> {
    if (turn === null) return void (await reply.send(toContinuedDto(place, null)));
    if (stream) return this.sendEvents(caller, turn, reply);
    await reply.send(toContinuedDto(place, await this.whole(turn, reply)));
  }

  private async sendEvents(caller: Caller, { run, threadId }: AcceptedTurn, reply: FastifyReply): Promise<void> {
    const stream = this.streams.open(reply, caller);
    await stream.sendAll(this.runStream.follow(run, threadId, WHOLE_RUN, stream.signal));
  }

  private async whole(turn: AcceptedTurn, reply: FastifyReply): Promise<ChatReplyDto> {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const run = await this.runStream.whenFinished(turn.run.id, gone.signal);
    const message = run && (await this.messages.findOneInConversation(run.conversationId, run.answerMessageId));
    if (run === null || message === null) throw new ConversationNotFoundError();
    return toChatReplyDto({ ...turn, run }, message);
  }
}
