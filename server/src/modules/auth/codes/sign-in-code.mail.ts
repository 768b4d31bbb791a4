import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { Mailer } from '../../../mail/mailer.js';
import type { DirectoryEntry } from '../../users/customer-directory.contract.js';

/** The mail that brings a sign-in code. */
@Injectable()
export class SignInCodeMail {
  constructor(
    private readonly mailer: Mailer,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  /** Returns at once. For nobody the mail is written all the same, and dropped. */
  send(customer: DirectoryEntry | null, code: string): void {
    const text = this.textFor(customer?.firstName ?? 'customer', code);
    if (customer === null) return;
    this.mailer.send({ to: customer.email, subject: `Your sign-in code for ${this.settings.STORE_NAME}`, text });
  }

  private textFor(firstName: string, code: string): string {
    return [
      `Hello ${firstName},`,
      '',
      `your sign-in code is ${code}. It is good for ten minutes.`,
      '',
      'If you did not ask for it, you need not do anything.',
      '',
      this.settings.STORE_NAME,
    ].join('\n');
  }
}
