import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { now } from '../common/clock.js';
import { Cipher } from '../common/encryption/cipher.js';
import type { KeptMail, Mail } from './mail.js';
import { OutboxRepository } from './outbox.repository.js';

const PURPOSE = 'outbox.mail';
const mailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string() });

/** The local letter box: mail that does not leave the machine, sealed at rest, for administrators to read. */
@Injectable()
export class Outbox {
  constructor(
    private readonly repository: OutboxRepository,
    private readonly cipher: Cipher,
  ) {}

  async keep({ to, subject, text }: Mail): Promise<void> {
    await this.repository.add(this.cipher.seal(PURPOSE, JSON.stringify({ to, subject, text })), now());
  }

  /** The newest mails first. */
  async list(limit = 20): Promise<KeptMail[]> {
    return (await this.page(limit, 0)).mails;
  }

  /** A stretch of the newest mails, and how many mails there are in all. */
  async page(limit: number, offset: number): Promise<{ mails: KeptMail[]; count: number }> {
    const [rows, count] = await this.repository.findNewest(limit, offset);
    return {
      mails: rows.map((row) => ({ id: row.id, createdAt: row.createdAt, ...this.open(row.sealedMail) })),
      count,
    };
  }

  private open(sealed: string): Mail {
    return mailSchema.parse(JSON.parse(this.cipher.open(PURPOSE, sealed)));
  }
}
