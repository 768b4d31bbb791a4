import { Injectable } from '@nestjs/common';
import { DataSource, LessThan, type Repository } from 'typeorm';
import { Session } from '../entities/session.entity.js';

/** The rows of sessions. */
@Injectable()
export class SessionRepository {
  private readonly rows: Repository<Session>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(Session);
  }

  async insert(session: Session): Promise<void> {
    await this.rows.insert({ ...session });
  }

  async findById(id: string): Promise<Session | null> {
    return this.rows.findOneBy({ id });
  }

  async findByTokenHash(tokenHash: string): Promise<Session | null> {
    return this.rows.findOneBy({ tokenHash });
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
}
