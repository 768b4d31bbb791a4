import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../../audit/audit.module.js';
import { PauseService } from './pause.service.js';
import { TurnPauseRepository } from './turn-pause.repository.js';

/** Gives the kill switch to whoever takes turns in, and to the command line. */
@Global()
@Module({
  imports: [AuditModule],
  providers: [PauseService, TurnPauseRepository],
  exports: [PauseService],
})
export class PauseModule {}
