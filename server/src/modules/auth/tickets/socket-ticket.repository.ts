import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual, MoreThan, type Repository } from 'typeorm';
import { SocketTicket } from '../entities/socket-ticket.entity.js';

/** The rows of tickets. */
@Injectable()
export class SocketTicketRepository {
  private readonly rows: Repository<SocketTicket>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(SocketTicket);
  }

  async insert(ticket: SocketTicket): Promise<void> {
    await this.rows.insert({ ...ticket });
  }

  /** Takes a living ticket away and returns its session; null when there is none, or somebody was quicker. */
  async take(tokenHash: string, at: string): Promise<string | null> {
    const ticket = await this.rows.findOneBy({ tokenHash, expiresAt: MoreThan(at) });
    if (ticket === null) return null;
    const { affected } = await this.rows.delete({ tokenHash });
    return affected === 1 ? ticket.sessionId : null;
  }

  async deleteExpired(at: string): Promise<void> {
    await this.rows.delete({ expiresAt: LessThanOrEqual(at) });
  }
}
