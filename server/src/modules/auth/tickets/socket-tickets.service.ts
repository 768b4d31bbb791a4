import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { now, secondsFrom } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import { ForbiddenError } from '../../policy/errors/forbidden.error.js';
import { randomToken } from '../random-token.js';
import { SocketTicketRepository } from './socket-ticket.repository.js';

const TOKEN_PREFIX = 'cpt_';
const HASH_PURPOSE = 'auth.socket-ticket';

/** Seconds in which a ticket has to be used. */
export const TICKET_SECONDS = 30;

/**
 * Tickets for sockets. A browser's socket can carry no header, and a lasting credential does not belong into an address,
 * which logs and histories keep: so a ticket is good once, and only for a moment.
 */
@Injectable()
export class SocketTicketsService {
  constructor(
    private readonly tickets: SocketTicketRepository,
    private readonly cipher: Cipher,
  ) {}

  /** @throws ForbiddenError for an API key, whose owner can send the key with the socket's request. */
  async issue({ sessionId }: Caller): Promise<string> {
    if (sessionId === null) throw new ForbiddenError();
    const ticket = randomToken(TOKEN_PREFIX);
    const at = now();
    await this.tickets.deleteExpired(at);
    await this.tickets.insert({
      tokenHash: this.hashOf(ticket),
      sessionId,
      expiresAt: secondsFrom(TICKET_SECONDS, at),
    });
    return ticket;
  }

  /** Uses a ticket up. @returns the id of its session; null for anything that is no living ticket. */
  async redeem(ticket: string): Promise<string | null> {
    return this.tickets.take(this.hashOf(ticket), now());
  }

  private hashOf(ticket: string): string {
    return this.cipher.keyedHash(HASH_PURPOSE, ticket);
  }
}
