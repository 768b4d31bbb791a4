import { Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { HEARTBEAT_FRAME, RETRY_FRAME, type StreamedEvent, toErrorFrame, toFrame } from './sse-frame.js';

const HEARTBEAT_MILLISECONDS = 10_000;
/** A page that lets more than this wait to be read is let go; it can come back and read on. */
const MOST_UNREAD_BYTES = 1024 * 1024;

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache',
  'X-Accel-Buffering': 'no',
  Connection: 'keep-alive',
};

/**
 * One page that listens, over the raw reply: the framework's own way costs twice as much a stream. The page going away
 * ends the stream and nothing else.
 */
export class EventStream {
  private readonly logger = new Logger(EventStream.name);
  private readonly ending = new AbortController();
  private readonly heartbeat: NodeJS.Timeout;
  private readonly raw: FastifyReply['raw'];

  constructor(reply: FastifyReply) {
    // Taken before the reply leaves the framework: security headers, request id, limits.
    const headers = reply.getHeaders();
    reply.hijack();
    this.raw = reply.raw;
    for (const [name, value] of Object.entries({ ...headers, ...HEADERS })) {
      if (value !== undefined) this.raw.setHeader(name, value);
    }
    this.raw.writeHead(200);
    this.raw.flushHeaders();
    this.raw.on('close', () => this.end());
    this.raw.on('error', () => this.end());
    this.heartbeat = setInterval(() => this.write(HEARTBEAT_FRAME), HEARTBEAT_MILLISECONDS).unref();
  }

  /** Aborts when nobody listens any more. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** Sends events until they end or the page goes away, and closes. Never rejects: what fails is told as an event. */
  async sendAll(events: AsyncIterable<StreamedEvent>): Promise<void> {
    try {
      for await (const event of events) {
        if (this.signal.aborted) break;
        this.write(toFrame(event));
      }
    } catch (error) {
      this.logger.error('A stream broke off', error instanceof Error ? error.stack : undefined);
      this.write(toErrorFrame('SERVER.INTERNAL', 'Something went wrong on our side. Join the stream again.'));
    }
    this.close();
  }

  askToRetry(): void {
    this.write(RETRY_FRAME);
  }

  close(): void {
    if (!this.raw.writableEnded) this.raw.end();
    this.end();
  }

  private write(frame: string): void {
    if (this.signal.aborted || this.raw.writableEnded) return;
    this.raw.write(frame);
    if (this.raw.writableLength > MOST_UNREAD_BYTES) this.raw.destroy();
  }

  private end(): void {
    clearInterval(this.heartbeat);
    this.ending.abort();
  }
}
