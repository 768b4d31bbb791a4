import { EventEmitter2 } from '@nestjs/event-emitter';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import type { Caller } from '../../../common/caller.js';
import { createSecretKey } from 'node:crypto';
import { secondsFrom } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import { SETTINGS } from '../../../config/settings.js';
import { openTestDatabase } from '../../../database/testing.js';
import { Mailer } from '../../../mail/mailer.js';
import { AuditService } from '../../audit/audit.service.js';
import { Policy } from '../../policy/policy.js';
import { CustomerDirectory, type DirectoryEntry } from '../../users/customer-directory.contract.js';
import { ClaimLimits } from '../claim-limits.js';
import { Claims } from '../claims.js';
import { CodeSender } from '../code-sender.js';
import { CountedClaimRepository } from '../counted-claim.repository.js';
import { CountedClaim } from '../entities/counted-claim.entity.js';
import { Proof } from '../entities/proof.entity.js';
import { VerificationAttempt } from '../entities/verification-attempt.entity.js';
import { IdentityLookup } from '../identity-lookup.js';
import { ProofRepository } from '../proof.repository.js';
import { Proofs } from '../proofs.js';
import { VerificationAttemptRepository } from '../verification-attempt.repository.js';
import { VerificationService } from '../verification.service.js';

/** E-mail address of customer 1 of the bench. */
export const LUIS = 'luisg@embraer.com.br';
/** An address no customer has. */
export const STRANGER = 'nobody@example.com';

const CUSTOMERS: readonly (DirectoryEntry & { readonly phone: string })[] = [
  { customerId: 1, email: LUIS, firstName: 'Luís', lastName: 'Gonçalves', phone: '551239235555' },
  { customerId: 2, email: 'leonekohler@surfeu.de', firstName: 'Leonie', lastName: 'Köhler', phone: '4907112842222' },
];

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A signed-in customer account without a link; override what a test is about. */
export function callerWith(overrides: Partial<Caller> = {}): Caller {
  return {
    userId: 7,
    role: 'customer',
    customerId: null,
    scopes: [],
    via: 'session',
    sessionId: 'session-a',
    ...overrides,
  };
}

/** The verification providers on a real database of their own, with mail, audit and store replaced by what records calls. */
export async function openVerificationBench() {
  const database = await openTestDatabase();
  const mails: Mail[] = [];
  const audited: string[] = [];
  const lookups: string[] = [];
  const start = async () => (await moduleOn(database.dataSource, { mails, audited, lookups })).get(VerificationService);
  return {
    verification: await start(),
    /** The service as a new process would have it: nothing in memory. */
    restart: start,
    rows: database.dataSource,
    mails,
    audited,
    lookups,
    /** The code in the newest mail, once it has left. */
    lastCode: async (): Promise<string> => {
      await new Promise((resolve) => setImmediate(resolve));
      return /\b\d{6}\b/.exec(mails.at(-1)?.text ?? '')?.[0] ?? 'no mail';
    },
    age: (seconds: number) => age(database.dataSource, seconds),
    /** Forgets everything, as if nothing had happened yet. */
    clear: async (): Promise<void> => {
      await database.dataSource.getRepository(VerificationAttempt).clear();
      await database.dataSource.getRepository(CountedClaim).clear();
      await database.dataSource.getRepository(Proof).clear();
      for (const list of [mails, audited, lookups]) list.length = 0;
    },
    close: () => database.close(),
  };
}

/** Makes every claim and every use of a proof that many seconds older. */
async function age(dataSource: DataSource, seconds: number): Promise<void> {
  const attempts = dataSource.getRepository(VerificationAttempt);
  for (const { id, sentAt, expiresAt } of await attempts.find()) {
    await attempts.update(
      { id },
      { sentAt: secondsFrom(-seconds, sentAt), expiresAt: secondsFrom(-seconds, expiresAt) },
    );
  }
  const claims = dataSource.getRepository(CountedClaim);
  for (const { id, claimedAt } of await claims.find())
    await claims.update({ id }, { claimedAt: secondsFrom(-seconds, claimedAt) });
  const proofs = dataSource.getRepository(Proof);
  for (const { id, lastUsedAt } of await proofs.find()) {
    await proofs.update({ id }, { lastUsedAt: secondsFrom(-seconds, lastUsedAt) });
  }
}

async function moduleOn(dataSource: DataSource, seen: { mails: Mail[]; audited: string[]; lookups: string[] }) {
  const keys = {
    signing: createSecretKey(Buffer.alloc(32, 1)),
    encryption: { id: 'test', secret: Buffer.alloc(32, 2) },
  };
  return Test.createTestingModule({
    providers: [
      VerificationService,
      VerificationAttemptRepository,
      ProofRepository,
      CountedClaimRepository,
      ClaimLimits,
      Claims,
      CodeSender,
      IdentityLookup,
      Proofs,
      Policy,
      EventEmitter2,
      { provide: DataSource, useValue: dataSource },
      { provide: Cipher, useValue: new Cipher({ ...keys, previousEncryption: null }) },
      { provide: SETTINGS, useValue: { STORE_NAME: 'Test Store' } },
      { provide: CustomerDirectory, useValue: directory(seen.lookups) },
      { provide: Mailer, useValue: { send: (mail: Mail) => void seen.mails.push(mail) } },
      {
        provide: AuditService,
        useValue: { record: async (event: { action: string }) => void seen.audited.push(event.action) },
      },
    ],
  }).compile();
}

function directory(lookups: string[]): CustomerDirectory {
  const find = async (how: string, matches: (customer: (typeof CUSTOMERS)[number]) => boolean) => {
    lookups.push(how);
    return CUSTOMERS.find(matches) ?? null;
  };
  return {
    findByEmail: (email) => find('email', (customer) => customer.email === email),
    findById: (customerId) => find('id', (customer) => customer.customerId === customerId),
    findByIds: async (ids) => CUSTOMERS.filter(({ customerId }) => ids.includes(customerId)),
    findByPhone: (phone) => find('phone', (customer) => customer.phone === phone),
  };
}
