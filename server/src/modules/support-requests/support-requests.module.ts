import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { InboxWakes } from './inbox-wakes.js';
import { SupportDesk } from './support-desk.contract.js';
import { SupportRequestsController } from './support-requests.controller.js';
import { SupportRequestsListener } from './support-requests.listener.js';
import { SupportRequestsRepository } from './support-requests.repository.js';
import { SupportRequestsService } from './support-requests.service.js';

/** What needs a person. Global, since tools are found by their folder and ask for the desk by its contract. */
@Global()
@Module({
  imports: [AuditModule],
  controllers: [SupportRequestsController],
  providers: [
    SupportRequestsService,
    SupportRequestsListener,
    SupportRequestsRepository,
    InboxWakes,
    { provide: SupportDesk, useExisting: SupportRequestsService },
  ],
  exports: [InboxWakes, SupportDesk, SupportRequestsService, SupportRequestsRepository],
})
export class SupportRequestsModule {}
