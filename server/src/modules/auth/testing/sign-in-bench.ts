import { createSecretKey, randomBytes } from 'node:crypto';
import { EventEmitter2 } from '@nestjs/event-emitter';
import type { DataSource, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { Cipher } from '../../../common/encryption/cipher.js';
import type { KeyRing } from '../../../common/encryption/key-ring.js';
import { AttemptLimits } from '../../../common/throttling/attempt-limits.js';
import { RedisConnection } from '../../../common/throttling/redis-connection.js';
import { readSettings } from '../../../config/settings.js';
import type { TestDatabase } from '../../../database/testing.js';
import { type DatabaseKind, openDatabaseOf } from '../../../database/testing-kinds.js';
import { Mailer } from '../../../mail/mailer.js';
import { OutboxMail } from '../../../mail/entities/outbox-mail.entity.js';
import { OutboundMailRule } from '../../../mail/outbound-mail-rule.contract.js';
import { Outbox } from '../../../mail/outbox.js';
import { OutboxRepository } from '../../../mail/outbox.repository.js';
import { SmtpTransport } from '../../../mail/smtp-transport.js';
import { AuditEventRepository } from '../../audit/audit-event.repository.js';
import { AuditEvent } from '../../audit/entities/audit-event.entity.js';
import { AuditService } from '../../audit/audit.service.js';
import { CustomerDirectory, type DirectoryEntry } from '../../users/customer-directory.contract.js';
import { User } from '../../users/entities/user.entity.js';
import { PasswordHasher } from '../../users/passwords/password-hasher.js';
import { UserRepository } from '../../users/user.repository.js';
import { UsersService } from '../../users/users.service.js';
import { AddressCodesService } from '../account/address-codes.service.js';
import { ApiKeyRepository } from '../api-keys/api-key.repository.js';
import { ApiKeysService } from '../api-keys/api-keys.service.js';
import { CallerResolver } from '../authentication/caller-resolver.js';
import { SignInCodeMail } from '../codes/sign-in-code.mail.js';
import { SignInCodeRepository } from '../codes/sign-in-code.repository.js';
import { SignInCodesService } from '../codes/sign-in-codes.service.js';
import { SignInCode } from '../entities/sign-in-code.entity.js';
import { PasswordResetRepository } from '../passwords/password-reset.repository.js';
import { PasswordsService } from '../passwords/passwords.service.js';
import { CsrfTokens } from '../sessions/csrf-tokens.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { SessionStarter } from '../sign-in/session-starter.js';
import { SignInLimits } from '../sign-in/sign-in-limits.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import type { Visitor } from '../sign-in/signed-in.js';
import { SocketTicketRepository } from '../tickets/socket-ticket.repository.js';
import { SocketTicketsService } from '../tickets/socket-tickets.service.js';
import { AccessTokens } from '../tokens/access-tokens.js';
import { RefreshTokenRepository } from '../tokens/refresh-token.repository.js';
import { RefreshTokens } from '../tokens/refresh-tokens.js';

/** The one customer the bench's store has. */
export const KNOWN_CUSTOMER: DirectoryEntry = {
  customerId: 1,
  email: 'luis@example.com',
  firstName: 'Luís',
  lastName: 'Gonçalves',
};

/** A browser that comes for the first time. */
export const VISITOR: Visitor = { address: '203.0.113.9', userAgent: 'test', earlierToken: null };

class Directory extends CustomerDirectory {
  async findByEmail(email: string): Promise<DirectoryEntry | null> {
    return email.toLowerCase() === KNOWN_CUSTOMER.email ? KNOWN_CUSTOMER : null;
  }

  async findById(): Promise<DirectoryEntry | null> {
    return null;
  }

  async findByIds(): Promise<DirectoryEntry[]> {
    return [];
  }

  async findByPhone(): Promise<DirectoryEntry | null> {
    return null;
  }
}

class KeepMail extends OutboundMailRule {
  mayLeave(): boolean {
    return false;
  }
}

/** Everything of sign-in on a real database, put together by hand. */
export class SignInBench {
  readonly settings = readSettings({ REGISTRATION: 'on' }, '/nowhere');
  readonly keys: KeyRing = {
    signing: createSecretKey(randomBytes(32)),
    encryption: { id: 'aaaaaaaa', secret: randomBytes(32) },
    previousEncryption: null,
  };
  readonly cipher = new Cipher(this.keys);
  readonly events = new EventEmitter2();
  readonly hasher = new PasswordHasher();
  readonly limits = new AttemptLimits(new RedisConnection(this.settings));

  private constructor(private readonly database: Omit<TestDatabase, 'file'>) {}

  static async open(kind: DatabaseKind = 'SQLite'): Promise<SignInBench> {
    return new SignInBench(await openDatabaseOf(kind));
  }

  /** A bench with nothing in it on the same database, which is quicker than a new one. */
  async renew(): Promise<SignInBench> {
    for (const entity of [SignInCode, OutboxMail, AuditEvent, User]) {
      await this.dataSource.createQueryBuilder().delete().from(entity).execute();
    }
    return new SignInBench(this.database);
  }

  get dataSource(): DataSource {
    return this.database.dataSource;
  }

  readonly audit = this.lazy(() => new AuditService(new AuditEventRepository(this.dataSource), this.cipher));
  readonly users = this.lazy(() => new UsersService(new UserRepository(this.dataSource), this.hasher, this.events));
  readonly sessions = this.lazy(
    () => new SessionsService(new SessionRepository(this.dataSource), this.users(), this.cipher, this.events),
  );
  readonly accessTokens = this.lazy(() => new AccessTokens(this.keys));
  readonly refreshTokens = this.lazy(
    () => new RefreshTokens(new RefreshTokenRepository(this.dataSource), this.sessions(), this.cipher),
  );
  readonly apiKeys = this.lazy(
    () => new ApiKeysService(new ApiKeyRepository(this.dataSource), this.cipher, this.audit()),
  );
  readonly socketTickets = this.lazy(
    () => new SocketTicketsService(new SocketTicketRepository(this.dataSource), this.cipher),
  );
  readonly callers = this.lazy(
    () => new CallerResolver(this.sessions(), this.accessTokens(), this.apiKeys(), this.users(), this.socketTickets()),
  );
  readonly starter = this.lazy(
    () =>
      new SessionStarter(
        this.sessions(),
        this.accessTokens(),
        this.refreshTokens(),
        new CsrfTokens(this.keys),
        this.users(),
        this.audit(),
      ),
  );
  readonly signInLimits = this.lazy(() => new SignInLimits(this.limits, this.cipher));
  readonly signIn = this.lazy(
    () =>
      new SignInService(
        this.users(),
        this.hasher,
        this.signInLimits(),
        this.starter(),
        this.sessions(),
        this.refreshTokens(),
        this.addressCodes(),
        this.audit(),
        this.settings,
      ),
  );
  readonly addressCodes = this.lazy(
    () =>
      new AddressCodesService(
        new SignInCodeRepository(this.dataSource),
        this.users(),
        this.mailer(),
        this.audit(),
        this.cipher,
        this.settings,
        this.limits,
      ),
  );
  readonly outbox = this.lazy(() => new Outbox(new OutboxRepository(this.dataSource), this.cipher));
  readonly mailer = this.lazy(() => new Mailer(new KeepMail(), new SmtpTransport(this.settings), this.outbox()));
  readonly codes = this.lazy(
    () =>
      new SignInCodesService(
        new SignInCodeRepository(this.dataSource),
        new Directory(),
        this.users(),
        new SignInCodeMail(this.mailer(), this.settings),
        this.starter(),
        this.audit(),
        this.cipher,
      ),
  );
  readonly passwords = this.lazy(
    () =>
      new PasswordsService(
        new PasswordResetRepository(this.dataSource),
        this.users(),
        this.hasher,
        this.sessions(),
        this.apiKeys(),
        this.signInLimits(),
        this.mailer(),
        this.audit(),
        this.cipher,
        this.settings,
        this.limits,
      ),
  );

  /** The texts of all mails so far, newest first. */
  async mails(): Promise<string[]> {
    await this.mailer().settled();
    return (await this.outbox().list(100)).map(({ text }) => text);
  }

  /** Changes every row of a table behind the back of the application. */
  async changeAll<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    values: QueryDeepPartialEntity<Row>,
  ): Promise<void> {
    await this.dataSource.createQueryBuilder().update(entity).set(values).execute();
  }

  /** Every row of a table as the database holds it, as one text. */
  async dump<Row extends ObjectLiteral>(entity: EntityTarget<Row>): Promise<string> {
    return JSON.stringify(await this.dataSource.getRepository(entity).find());
  }

  async close(): Promise<void> {
    await this.database.close();
  }

  private lazy<Part>(make: () => Part): () => Part {
    let part: { made: Part } | undefined;
    return () => (part ??= { made: make() }).made;
  }
}
