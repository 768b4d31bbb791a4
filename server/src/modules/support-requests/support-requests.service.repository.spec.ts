import { createSecretKey } from 'node:crypto';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import type { Caller } from '../../common/caller.js';
import { Cipher } from '../../common/encryption/cipher.js';
import { PageQueryDto } from '../../common/http/page.js';
import { openTestDatabase, type TestDatabase } from '../../database/testing.js';
import { AuditService } from '../audit/audit.service.js';
import { SupportRequest } from './entities/support-request.entity.js';
import { InboxWakes } from './inbox-wakes.js';
import { TooManyOpenRequestsError } from './errors/too-many-open-requests.error.js';
import { SupportRequestsRepository } from './support-requests.repository.js';
import { SupportRequestsService } from './support-requests.service.js';

const caller: Caller = { userId: 7, role: 'customer', customerId: 1, scopes: [], via: 'session', sessionId: 's' };
const refund = { userId: 7, conversationId: 3, customerId: 1, kind: 'refund', text: 'I want my money back' };

describe(SupportRequestsService.name, () => {
  let database: TestDatabase;
  let desk: SupportRequestsService;
  let audited: string[];

  beforeEach(async () => {
    database = await openTestDatabase();
    audited = [];
    const encryption = { id: 'test', secret: Buffer.alloc(32, 2) };
    const keys = { signing: createSecretKey(Buffer.alloc(32, 1)), encryption, previousEncryption: null };
    const testing = await Test.createTestingModule({
      providers: [
        SupportRequestsService,
        SupportRequestsRepository,
        InboxWakes,
        EventEmitter2,
        { provide: DataSource, useValue: database.dataSource },
        { provide: Cipher, useValue: new Cipher(keys) },
        {
          provide: AuditService,
          useValue: { record: async (event: { action: string }) => void audited.push(event.action) },
        },
      ],
    }).compile();
    desk = testing.get(SupportRequestsService);
  });
  afterEach(() => database.close());

  const own = async (who = caller) => (await desk.page(who, new PageQueryDto())).results;

  it('should open a request with a number', async () => {
    expect(await desk.open(refund)).toEqual({ number: 'SR-000001', status: 'open', alreadyOpen: false });
    expect(await own()).toMatchObject([{ id: 1, kind: 'refund', text: 'I want my money back', customerId: 1 }]);
  });

  it('should open one request for a conversation and kind, also when asked many times at once', async () => {
    const opened = await Promise.all(Array.from({ length: 5 }, () => desk.open(refund)));
    expect(new Set(opened.map((request) => request.number)).size).toBe(1);
    expect(opened.filter((request) => !request.alreadyOpen)).toHaveLength(1);
    expect(audited).toEqual(['support.opened']);
  });

  it('should open another one for another kind, another conversation, or once the first is resolved', async () => {
    await desk.open(refund);
    expect(await desk.open({ ...refund, kind: 'account_change' })).toMatchObject({ alreadyOpen: false });
    expect(await desk.open({ ...refund, conversationId: 4 })).toMatchObject({ alreadyOpen: false });
    await database.dataSource.getRepository(SupportRequest).update({ id: 1 }, { status: 'resolved', openKey: null });
    expect(await desk.open(refund)).toMatchObject({ alreadyOpen: false });
  });

  it('should open one for each matter of a kind, and find the newest where none is told of', async () => {
    const first = await desk.open({ ...refund, matter: '12' });
    expect(await desk.open({ ...refund, matter: '12' })).toEqual({ ...first, alreadyOpen: true });
    const second = await desk.open({ ...refund, matter: '15' });
    expect(second.alreadyOpen).toBe(false);
    expect(second.number).not.toBe(first.number);
    expect(await desk.open(refund)).toEqual({ ...second, alreadyOpen: true });
  });

  it('should keep an unknown kind as other and cut a long text', async () => {
    await desk.open({ ...refund, kind: 'drop tables', text: 'x'.repeat(5000) });
    expect((await own())[0]).toMatchObject({ kind: 'other', text: 'x'.repeat(4000) });
  });

  it('should keep texts and customers sealed', async () => {
    await desk.open(refund);
    const [row] = await database.dataSource.getRepository(SupportRequest).find();
    expect(JSON.stringify(row)).not.toContain('money');
    expect(row?.customerSealed).toMatch(/^v1\./);
  });

  it('should show the owner their own requests only, newest first', async () => {
    await desk.openByHand(caller, 'complaint', 'first');
    await desk.openByHand(caller, 'complaint', 'second');
    await desk.openByHand({ ...caller, userId: 8 }, 'complaint', 'of somebody else');
    expect((await own()).map((request) => request.text)).toEqual(['second', 'first']);
  });

  it('should refuse more than twenty unresolved requests by hand', async () => {
    for (let count = 0; count < 20; count += 1) await desk.openByHand(caller, 'other', `number ${count}`);
    await expect(desk.openByHand(caller, 'other', 'one more')).rejects.toThrow(TooManyOpenRequestsError);
  });

  it('should outlive its conversation but not its account', async () => {
    await desk.open(refund);
    await desk.detachFromConversation(3);
    expect(await own()).toMatchObject([{ conversationId: null }]);
    await desk.removeByUser(7);
    expect(await own()).toEqual([]);
  });
});
