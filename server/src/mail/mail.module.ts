import { Global, Module } from '@nestjs/common';
import { Mailer } from './mailer.js';
import { Outbox } from './outbox.js';
import { OutboxRepository } from './outbox.repository.js';
import { SmtpTransport } from './smtp-transport.js';

/** Mail for the whole application. Who may be written to is decided by the `OutboundMailRule` of a layer above. */
@Global()
@Module({
  providers: [Mailer, Outbox, OutboxRepository, SmtpTransport],
  exports: [Mailer, Outbox],
})
export class MailModule {}
