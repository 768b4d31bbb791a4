import { setImmediate as nextTick } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { Mail } from './mail.js';
import { OutboundMailRule } from './outbound-mail-rule.contract.js';
import { Outbox } from './outbox.js';
import { SmtpTransport } from './smtp-transport.js';

/**
 * The one way mail goes out. It returns at once and works behind the request, so that nobody can tell from the time of
 * an answer whether a mail was written. Without an SMTP server, or on a sample store, mail goes to the outbox.
 */
@Injectable()
export class Mailer implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Mailer.name);
  private readonly pending = new Set<Promise<void>>();

  constructor(
    private readonly rule: OutboundMailRule,
    private readonly smtp: SmtpTransport,
    private readonly outbox: Outbox,
  ) {}

  /** Takes a mail over. Never fails: a mail that cannot be delivered is kept in the outbox and logged. */
  send(mail: Mail): void {
    this.compose(async () => mail);
  }

  /** Has a mail written behind the request, where finding out whether there is one to write takes time that would tell. */
  compose(write: () => Promise<Mail | null>): void {
    const delivery = nextTick().then(() => this.work(write));
    this.pending.add(delivery);
    void delivery.finally(() => this.pending.delete(delivery));
  }

  /** Waits until every mail taken over so far has left or is kept. */
  async settled(): Promise<void> {
    await Promise.all(this.pending);
  }

  /** Runs before the database is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.settled();
  }

  private async work(write: () => Promise<Mail | null>): Promise<void> {
    try {
      const mail = await write();
      if (mail !== null) await this.deliver(mail);
    } catch (error) {
      this.logger.error(`A mail could not be written: ${error instanceof Error ? error.name : 'unknown reason'}`);
    }
  }

  private async deliver(mail: Mail): Promise<void> {
    try {
      if (this.smtp.isConfigured && this.rule.mayLeave()) await this.smtp.send(mail);
      else await this.outbox.keep(mail);
    } catch (error) {
      this.logger.error(`A mail could not be delivered: ${error instanceof Error ? error.name : 'unknown reason'}`);
      await this.keepUndelivered(mail);
    }
  }

  private async keepUndelivered(mail: Mail): Promise<void> {
    await this.outbox.keep(mail).catch(() => this.logger.error('An undelivered mail could not be kept either.'));
  }
}
