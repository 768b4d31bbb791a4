import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ChatModule } from '../chat/chat.module.js';
import { DatabaseProbeRepository } from './health/database-probe.repository.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { ModelPull } from './models/model-pull.js';
import { ModelsController } from './models/models.controller.js';
import { PauseController } from './pause/pause.controller.js';
import { PauseModule } from './pause/pause.module.js';
import { SystemStatusController } from './status/system-status.controller.js';
import { SystemStatusService } from './status/system-status.service.js';
import { StoreRefreshController } from './store/store-refresh.controller.js';
import { StoreRefreshService } from './store/store-refresh.service.js';
import { StorefrontController } from './storefront/storefront.controller.js';
import { StorefrontService } from './storefront/storefront.service.js';

/** What operators ask: is it alive, is it ready, what state is it in? */
@Module({
  imports: [AuditModule, ChatModule, PauseModule],
  controllers: [
    HealthController,
    ModelsController,
    PauseController,
    StoreRefreshController,
    StorefrontController,
    SystemStatusController,
  ],
  providers: [
    DatabaseProbeRepository,
    ModelPull,
    Readiness,
    StoreRefreshService,
    StorefrontService,
    SystemStatusService,
  ],
})
export class SystemModule {}
