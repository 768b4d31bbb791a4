import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../config/settings.js';
import type { Mail } from '../../mail/mail.js';
import { Mailer } from '../../mail/mailer.js';
import type { ConversationRecord } from '../conversations/conversation.record.js';
import { CustomerDirectory } from '../users/customer-directory.contract.js';
import type { User } from '../users/entities/user.entity.js';
import { UsersService } from '../users/users.service.js';

/** Tells customers by mail that a person has replied; what was said stays in the conversation. */
@Injectable()
export class ReplyMail {
  constructor(
    private readonly mailer: Mailer,
    private readonly users: UsersService,
    private readonly directory: CustomerDirectory,
    @InjectSettings() private readonly settings: Pick<Settings, 'STORE_NAME' | 'PUBLIC_URL'>,
  ) {}

  /** Returns at once. Nobody is mailed who does not want it, or whose address is not known. */
  send({ userId }: ConversationRecord): void {
    this.mailer.compose(async () => {
      const user = await this.users.find(userId);
      const address = user === null || !user.mailOnReply ? null : await this.addressOf(user);
      return user === null || address === null ? null : this.mailTo(address, user.name);
    });
  }

  /** An address that nobody has proven gets no mail: it may be a stranger's. */
  private async addressOf({ email, emailKey, customerId }: User): Promise<string | null> {
    if (emailKey !== null) return email;
    if (customerId === null) return null;
    return (await this.directory.findById(customerId))?.email ?? null;
  }

  private mailTo(to: string, name: string): Mail {
    const { STORE_NAME: store, PUBLIC_URL: url } = this.settings;
    const place = url === undefined ? 'Open the support chat to read it.' : `Read it at ${url}.`;
    return {
      to,
      subject: `A reply from ${store} support`,
      text: [
        name === '' ? 'Hello,' : `Hello ${name},`,
        '',
        `a member of our support team has replied in your conversation. ${place}`,
        '',
        'You can switch these mails off in your account settings.',
        '',
        store,
      ].join('\n'),
    };
  }
}
