import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { TurnPauseRepository } from './turn-pause.repository.js';
import { TurnsPausedError } from './turns-paused.error.js';

/** The kill switch of administrators: no new turn is taken, those in progress end. Holds in every process and after a restart. */
@Injectable()
export class PauseService {
  constructor(
    private readonly rows: TurnPauseRepository,
    private readonly audit: AuditService,
  ) {}

  async isPaused(): Promise<boolean> {
    return this.rows.isPaused();
  }

  /** @throws TurnsPausedError while turns are paused. */
  async refuseWhilePaused(): Promise<void> {
    if (await this.rows.isPaused()) throw new TurnsPausedError();
  }

  /** @param userId the account that asks; null for the command line. */
  async set(isPaused: boolean, userId: number | null): Promise<void> {
    await (isPaused ? this.rows.pause(userId) : this.rows.resume());
    const action = isPaused ? 'system.paused' : 'system.resumed';
    await this.audit.record({ actor: userId ?? 'system', action, subject: 'system:turns' });
  }
}
