import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../common/caller.js';
import { InjectSettings, type Settings } from '../../config/settings.js';
import { RequestAuthenticator } from '../auth/authentication/request-authenticator.js';
import { InvalidCredentialError } from '../auth/errors/invalid-credential.error.js';
import { EventStreams } from '../chat/streams/event-streams.js';
import type { StreamedEvent } from '../chat/streams/sse-frame.js';
import { Policy } from '../policy/policy.js';
import { InboxWakes } from '../support-requests/inbox-wakes.js';
import { SupportRequestsRepository } from '../support-requests/support-requests.repository.js';

/** Other processes change requests too: how often is looked for that, and how often where there are none. */
const LOOK_MILLISECONDS = 2000;
const ALONE_MILLISECONDS = 60_000;

/** Tells the staff who have the inbox open that something in it is different, and how many requests are open. */
@Injectable()
export class InboxNews implements BeforeApplicationShutdown {
  private readonly pause: number;
  private readonly stop = new AbortController();

  constructor(
    private readonly requests: SupportRequestsRepository,
    private readonly wakes: InboxWakes,
    private readonly streams: EventStreams,
    private readonly authenticator: RequestAuthenticator,
    private readonly policy: Policy,
    @InjectSettings() settings: Settings,
  ) {
    this.pause = settings.DATABASE.kind === 'sqlite' ? ALONE_MILLISECONDS : LOOK_MILLISECONDS;
  }

  beforeApplicationShutdown(): void {
    this.stop.abort();
  }

  /** Tells how the inbox stands, at once and whenever that changes, until the page goes. @throws ForbiddenError, TooManyStreamsError. */
  async tell(staff: Caller, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    this.policy.require(staff, 'inbox:work');
    const stream = this.streams.open(reply, staff);
    const signal = AbortSignal.any([stream.signal, this.stop.signal]);
    await stream.sendAll(this.events(() => this.mayStillSee(staff, request), signal));
  }

  private async *events(maySee: () => Promise<boolean>, signal: AbortSignal): AsyncGenerator<StreamedEvent> {
    let told = '';
    let id = 0;
    while (!signal.aborted) {
      const wake = this.wakes.prepare('inbox');
      try {
        const { open, version } = await this.requests.findState();
        if (version !== told) {
          if (!(await maySee())) return;
          yield { id: ++id, name: 'inbox-changed', data: JSON.stringify({ open }) };
          told = version;
        }
        await wake.sleep(this.pause, signal);
      } finally {
        wake.drop();
      }
    }
  }

  /** A stream stays open for hours, in which somebody may leave the staff. */
  private async mayStillSee(staff: Caller, request: FastifyRequest): Promise<boolean> {
    try {
      const caller = await this.authenticator.authenticateAgain(request, staff);
      return caller !== null && this.policy.may(caller, 'inbox:work');
    } catch (error) {
      if (error instanceof InvalidCredentialError) return false;
      throw error;
    }
  }
}
