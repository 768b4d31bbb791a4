import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../config/settings.js';
import { Mailer } from '../../mail/mailer.js';
import type { DirectoryEntry } from '../users/customer-directory.contract.js';
import { CODE_MINUTES } from './code-lifetime.js';

/** Mails one-time codes to the address on file; the mailer works behind the request that asked for them. */
@Injectable()
export class CodeSender {
  constructor(
    private readonly mailer: Mailer,
    @InjectSettings() private readonly settings: Pick<Settings, 'STORE_NAME'>,
  ) {}

  /** With nobody to send to, the mail is written all the same and dropped, so that both cases take the same work. */
  send(customer: DirectoryEntry | null, code: string): void {
    const subject = `Your code for ${this.settings.STORE_NAME} support`;
    const text = this.textFor(customer?.firstName ?? 'customer', code);
    if (customer) this.mailer.send({ to: customer.email, subject, text });
  }

  private textFor(firstName: string, code: string): string {
    return [
      `Hello ${firstName},`,
      '',
      `your code is ${code}. Enter it in the chat within ${CODE_MINUTES} minutes to see your orders there.`,
      '',
      'If you did not ask for it, you need not do anything: without the code nobody sees your data.',
      '',
      this.settings.STORE_NAME,
    ].join('\n');
  }
}
