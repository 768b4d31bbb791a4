import { Global, Module } from '@nestjs/common';
import { TrialGate } from '../../agents/custom/trial/trial-gate.contract.js';
import { AuditModule } from '../../audit/audit.module.js';
import { PauseService } from './pause.service.js';
import { TurnPauseRepository } from './turn-pause.repository.js';

/** Gives the kill switch to whoever takes turns in, and to the command line. */
@Global()
@Module({
  imports: [AuditModule],
  providers: [PauseService, TurnPauseRepository, { provide: TrialGate, useExisting: PauseService }],
  exports: [PauseService, TrialGate],
})
export class PauseModule {}
