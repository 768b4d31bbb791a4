import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { NotReadyError } from '../errors/not-ready.error.js';
import { DatabaseProbeRepository } from './database-probe.repository.js';

/**
 * Whether the server should get requests. It says no from the first moment of a shutdown on, while running answers are
 * still finished. A model, Redis or the store being away does not count: the server answers without them.
 */
@Injectable()
export class Readiness implements OnModuleDestroy {
  private isStopping = false;

  constructor(private readonly database: DatabaseProbeRepository) {}

  /** @throws NotReadyError while the database cannot be asked or the server is ending. */
  async require(): Promise<void> {
    if (this.isStopping || !(await this.database.answers())) throw new NotReadyError();
  }

  onModuleDestroy(): void {
    this.isStopping = true;
  }
}
