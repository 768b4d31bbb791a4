import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { SessionEndedEvent } from '../../auth/events/session-ended.event.js';
import { TooManyStreamsError } from '../errors/too-many-streams.error.js';
import { EventStream } from './event-stream.js';

const MOST_STREAMS = 2000;
const LOOK_AGAIN_MILLISECONDS = 20;

/** The streams that pages listen to at this process. */
@Injectable()
export class EventStreams {
  private readonly streams = new Map<EventStream, Caller>();

  get count(): number {
    return this.streams.size;
  }

  /** @throws TooManyStreamsError when the process serves as many as it can. */
  open(reply: FastifyReply, caller: Caller): EventStream {
    if (this.streams.size >= MOST_STREAMS) throw new TooManyStreamsError();
    const stream = new EventStream(reply);
    this.streams.set(stream, caller);
    stream.signal.addEventListener('abort', () => this.streams.delete(stream), { once: true });
    return stream;
  }

  /** Asks every page to come back in a moment: the server is about to stop. */
  announceRestart(): void {
    for (const stream of this.streams.keys()) stream.askToRetry();
  }

  /** Resolves when the last stream has ended by itself, or after the limit. */
  async whenEmpty(limitMilliseconds: number): Promise<void> {
    const until = Date.now() + limitMilliseconds;
    while (this.streams.size > 0 && Date.now() < until) await wait(LOOK_AGAIN_MILLISECONDS);
  }

  closeAll(): void {
    for (const stream of [...this.streams.keys()]) stream.close();
  }

  @OnEvent(SessionEndedEvent.name)
  closeOfSession({ sessionId }: SessionEndedEvent): void {
    for (const [stream, caller] of [...this.streams]) if (caller.sessionId === sessionId) stream.close();
  }
}
