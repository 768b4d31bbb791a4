import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { now } from '../../common/clock.js';
import { Cipher } from '../../common/encryption/cipher.js';
import { AuditEventRepository } from './audit-event.repository.js';
import type { AuditActor, AuditDetails, AuditEntry, AuditRecord } from './audit-record.js';
import type { AuditEvent } from './entities/audit-event.entity.js';

const DETAILS_PURPOSE = 'audit.details';
const CHAIN_PURPOSE = 'audit.chain';
const FIRST = 'first';
const MAXIMUM_ATTEMPTS = 20;
const BATCH = 500;

const detailsSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);

type Link = Omit<AuditEvent, 'id' | 'hash'>;

/** Keeps who did what, in a chain of keyed hashes that shows when a line was changed or taken out. */
@Injectable()
export class AuditService {
  private tail: Promise<void> = Promise.resolve();

  constructor(
    private readonly repository: AuditEventRepository,
    private readonly cipher: Cipher,
  ) {}

  /** Writes an event, after the ones before it; it is on the disk when the promise resolves. */
  async record(record: AuditRecord): Promise<void> {
    const written = this.tail.then(() => this.append(record));
    this.tail = written.catch(() => undefined);
    await written;
  }

  /** The newest events first, and how many there are in all. */
  async page(limit: number, offset: number): Promise<{ entries: AuditEntry[]; count: number }> {
    const [rows, count] = await this.repository.findNewest(limit, offset);
    return { entries: rows.map((row) => this.toEntry(row)), count };
  }

  /** Follows the whole chain. Returns the id of the first line that does not fit, or null when all of them do. */
  async findBreak(): Promise<number | null> {
    let previous = FIRST;
    let id = 0;
    for (;;) {
      const rows = await this.repository.findAfter(id, BATCH);
      for (const row of rows) {
        if (row.previousHash !== previous || row.hash !== this.hashOf(row)) return row.id;
        previous = row.hash;
        id = row.id;
      }
      if (rows.length < BATCH) return null;
    }
  }

  private async append(record: AuditRecord): Promise<void> {
    for (let attempt = 0; attempt < MAXIMUM_ATTEMPTS; attempt += 1) {
      const previousHash = (await this.repository.findLastHash()) ?? FIRST;
      const link = this.toLink(record, previousHash);
      if (await this.repository.append({ ...link, hash: this.hashOf(link) })) return;
    }
    throw new Error('The audit trail is too busy to be written.');
  }

  private toLink({ actor, action, subject, details = {} }: AuditRecord, previousHash: string): Link {
    return {
      createdAt: now(),
      actor: actorText(actor),
      action,
      subject,
      sealedDetails: this.cipher.seal(DETAILS_PURPOSE, JSON.stringify(details)),
      previousHash,
    };
  }

  private hashOf({ createdAt, actor, action, subject, sealedDetails, previousHash }: Link): string {
    const line = JSON.stringify([createdAt, actor, action, subject, sealedDetails, previousHash]);
    return this.cipher.keyedHash(CHAIN_PURPOSE, line);
  }

  private toEntry({ id, createdAt, actor, action, subject, sealedDetails }: AuditEvent): AuditEntry {
    const details: AuditDetails = detailsSchema.parse(JSON.parse(this.cipher.open(DETAILS_PURPOSE, sealedDetails)));
    return { id, createdAt, actor, action, subject, details };
  }
}

function actorText(actor: AuditActor): string {
  return typeof actor === 'number' ? `user:${actor}` : actor;
}
