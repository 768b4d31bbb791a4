import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, In, Not, type Repository } from 'typeorm';
import { z } from 'zod';
import { now } from '../../common/clock.js';
import { Cipher } from '../../common/encryption/cipher.js';
import { InboxWakes } from './inbox-wakes.js';
import { SupportRequest } from './entities/support-request.entity.js';
import { INBOX_KINDS, SUPPORT_STATUSES, type SupportStatus } from './support-desk.contract.js';
import type {
  InboxChanges,
  InboxFilter,
  InboxState,
  NewSupportRequestRecord,
  SupportRequestRecord,
} from './support-request.record.js';

const SEALED_TEXT = 'support_requests.text';
const SEALED_CUSTOMER = 'support_requests.customer';
/** What the server opens by itself is none of the owner's requests. */
const AUTOMATIC = 'identity';
const SEALED_NOTE = 'support_requests.note';
const UNRESOLVED = SUPPORT_STATUSES.filter((status) => status !== 'resolved');
const KIND = z.enum(INBOX_KINDS);
const STATUS = z.enum(SUPPORT_STATUSES);
const GROUPS = z.array(z.object({ status: z.string(), count: z.coerce.number(), changed: z.string() }));

/** The rows of support requests; texts and customers come in and go out readable. */
@Injectable()
export class SupportRequestsRepository {
  private readonly rows: Repository<SupportRequest>;

  constructor(
    dataSource: DataSource,
    private readonly cipher: Cipher,
    private readonly wakes: InboxWakes,
  ) {
    this.rows = dataSource.getRepository(SupportRequest);
  }

  /**
   * Opens a request, or finds the unresolved one of the same conversation, kind and matter; one without a matter of its own
   * is the newest of its kind. Requests without a conversation are always new ones.
   */
  async open(request: NewSupportRequestRecord): Promise<{ record: SupportRequestRecord; alreadyOpen: boolean }> {
    const { conversationId, kind, matter = null } = request;
    const before = conversationId === null || matter !== null ? null : await this.findUnresolved(conversationId, kind);
    if (before !== null) return { record: this.toRecord(before), alreadyOpen: true };
    const openKey = conversationId === null ? `by hand:${randomUUID()}` : openKeyOf(conversationId, kind, matter);
    const row = this.toRow(request, openKey);
    await this.rows.createQueryBuilder().insert().values(row).orIgnore().execute();
    const found = await this.rows.findOneByOrFail({ openKey });
    this.wakes.stir('inbox');
    return { record: this.toRecord(found), alreadyOpen: found.textSealed !== row.textSealed };
  }

  private async findUnresolved(conversationId: number, kind: string): Promise<SupportRequest | null> {
    return this.rows.findOne({ where: { conversationId, kind, status: In(UNRESOLVED) }, order: { id: 'DESC' } });
  }

  /** The newest requests of the owner first, and how many there are. */
  async findPageByOwner(
    ownerId: number,
    status: SupportStatus | undefined,
    page: { readonly skip: number; readonly take: number },
  ): Promise<[SupportRequestRecord[], number]> {
    const where = { userId: ownerId, kind: Not(AUTOMATIC), ...(status === undefined ? {} : { status }) };
    const [rows, count] = await this.rows.findAndCount({ where, order: { id: 'DESC' }, ...page });
    return [rows.map((row) => this.toRecord(row)), count];
  }

  async findAllByOwner(ownerId: number): Promise<SupportRequestRecord[]> {
    const rows = await this.rows.find({ where: { userId: ownerId, kind: Not(AUTOMATIC) }, order: { id: 'DESC' } });
    return rows.map((row) => this.toRecord(row));
  }

  async countUnresolvedOf(ownerId: number): Promise<number> {
    return this.rows.countBy({ userId: ownerId, kind: Not(AUTOMATIC), status: In(UNRESOLVED) });
  }

  /** A page of everybody's requests, the newest first, and how many there are. Without a status, the unresolved ones. */
  async findPage(
    { status, kind, assigneeId }: InboxFilter,
    page: { readonly skip: number; readonly take: number },
  ): Promise<[SupportRequestRecord[], number]> {
    const where = {
      status: status ?? In(UNRESOLVED),
      ...(kind === undefined ? {} : { kind }),
      ...(assigneeId === undefined ? {} : { assigneeId }),
    };
    const [rows, count] = await this.rows.findAndCount({ where, order: { id: 'DESC' }, ...page });
    return [rows.map((row) => this.toRecord(row)), count];
  }

  /** How the inbox stands; what is resolved does not count, so that looking costs little however much there was. */
  async findState(): Promise<InboxState> {
    const query = this.rows
      .createQueryBuilder('request')
      .select('request.status', 'status')
      .addSelect('COUNT(*)', 'count')
      .addSelect('MAX(request.updated_at)', 'changed')
      .where({ status: In(UNRESOLVED) })
      .groupBy('request.status')
      .orderBy('request.status');
    const groups = GROUPS.parse(await query.getRawMany());
    const open = groups.find(({ status }) => status === 'open')?.count ?? 0;
    return { open, version: JSON.stringify(groups) };
  }

  async findOne(id: number): Promise<SupportRequestRecord | null> {
    const row = await this.rows.findOneBy({ id });
    return row === null ? null : this.toRecord(row);
  }

  /** A resolved request gives its place up: the next one of its kind is a new one. Fields left out stay. */
  async change(id: number, { status, assigneeId, note }: InboxChanges): Promise<void> {
    const noteSealed = note === undefined || note === null ? note : this.cipher.seal(SEALED_NOTE, note);
    const openKey = status === 'resolved' ? null : undefined;
    await this.rows.update({ id }, { status, assigneeId, noteSealed, openKey, updatedAt: now() });
    this.wakes.stir('inbox');
  }

  /** Resolves what the server opened by itself for a conversation. */
  async resolveAutomatic(conversationId: number): Promise<void> {
    const resolved = { status: 'resolved', openKey: null, updatedAt: now() };
    await this.rows.update({ conversationId, kind: AUTOMATIC, status: In(UNRESOLVED) }, resolved);
    this.wakes.stir('inbox');
  }

  /** Keeps the requests of a conversation that is gone, without saying where they came from. */
  async detachFromConversation(conversationId: number): Promise<void> {
    await this.rows.update({ conversationId }, { conversationId: null, openKey: null, updatedAt: now() });
    this.wakes.stir('inbox');
  }

  async removeByUser(userId: number): Promise<void> {
    await this.rows.delete({ userId });
    this.wakes.stir('inbox');
  }

  private toRow({ text, customerId, matter: _matter, ...columns }: NewSupportRequestRecord, openKey: string) {
    const at = now();
    return {
      ...columns,
      openKey,
      status: 'open',
      textSealed: this.cipher.seal(SEALED_TEXT, text),
      assigneeId: null,
      noteSealed: null,
      customerSealed: customerId === null ? null : this.cipher.seal(SEALED_CUSTOMER, String(customerId)),
      createdAt: at,
      updatedAt: at,
    };
  }

  private toRecord({
    textSealed,
    customerSealed,
    openKey: _key,
    noteSealed,
    kind,
    status,
    ...columns
  }: SupportRequest): SupportRequestRecord {
    return {
      ...columns,
      kind: KIND.parse(kind),
      status: STATUS.parse(status),
      text: this.cipher.open(SEALED_TEXT, textSealed),
      note: noteSealed === null ? null : this.cipher.open(SEALED_NOTE, noteSealed),
      customerId: customerSealed === null ? null : Number(this.cipher.open(SEALED_CUSTOMER, customerSealed)),
    };
  }
}

function openKeyOf(conversationId: number, kind: string, matter: string | null): string {
  return matter === null ? `${conversationId}:${kind}` : `${conversationId}:${kind}:${matter}`;
}
