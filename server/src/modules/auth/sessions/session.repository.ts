import { Injectable } from '@nestjs/common';
import { DataSource, LessThan, type Repository } from 'typeorm';
import type { Role } from '../../../common/caller.js';
import { StatementReader } from '../../../database/reading/statement-reader.js';
import { Session } from '../entities/session.entity.js';

/** A session with what counts of the account it belongs to. */
export interface OwnedSession extends Pick<Session, 'id' | 'userId' | 'expiresAt' | 'lastSeenAt'> {
  readonly role: Role;
  readonly customerId: number | null;
  readonly isActive: boolean;
}

/** The rows of sessions. */
@Injectable()
export class SessionRepository {
  private readonly rows: Repository<Session>;
  private readonly owned: StatementReader<OwnedSession>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(Session);
    this.owned = new StatementReader(dataSource, ['isActive']);
  }

  async insert(session: Session): Promise<void> {
    await this.rows.insert({ ...session });
  }

  findById(id: string): Promise<OwnedSession | null> {
    return this.findOwned(`${WITH_OWNER} WHERE session.id = ?`, id);
  }

  findByTokenHash(tokenHash: string): Promise<OwnedSession | null> {
    return this.findOwned(`${WITH_OWNER} WHERE session.token_hash = ?`, tokenHash);
  }

  /** Newest first. */
  async findOfUser(userId: number): Promise<Session[]> {
    return this.rows.find({ where: { userId }, order: { createdAt: 'DESC', id: 'ASC' } });
  }

  async markSeen(id: string, at: string): Promise<void> {
    await this.rows.update({ id }, { lastSeenAt: at });
  }

  /** False when there was no such session any more. */
  async deleteOfUser(userId: number, id: string): Promise<boolean> {
    const { affected } = await this.rows.delete({ id, userId });
    return (affected ?? 0) > 0;
  }

  async deleteExpired(at: string): Promise<void> {
    await this.rows.delete({ expiresAt: LessThan(at) });
  }

  private async findOwned(statement: string, value: string): Promise<OwnedSession | null> {
    const [row] = await this.owned.read(statement, [value]);
    return row ?? null;
  }
}

const WITH_OWNER = `
  SELECT session.id, session.user_id AS "userId", session.expires_at AS "expiresAt", session.last_seen_at AS "lastSeenAt",
    account.role, account.customer_id AS "customerId", account.is_active AS "isActive"
  FROM sessions session
  JOIN users account ON account.id = session.user_id`;
