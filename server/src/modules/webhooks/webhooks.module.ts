import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ChatModule } from '../chat/chat.module.js';
import { InboundWebhooksController } from './inbound/inbound-webhooks.controller.js';
import { InboundWebhooksService } from './inbound/inbound-webhooks.service.js';
import { InboundWork } from './inbound/inbound-work.js';
import { WebhookReceiptsRepository } from './inbound/webhook-receipts.repository.js';
import { WebhookAnnouncer } from './outbound/webhook-announcer.js';
import { WebhookDeliverer } from './outbound/webhook-deliverer.js';
import { WebhookSender } from './outbound/webhook-sender.js';
import { WebhooksController } from './outbound/webhooks.controller.js';
import { WebhooksRepository } from './outbound/webhooks.repository.js';
import { WebhooksService } from './outbound/webhooks.service.js';
import { StaffNotice } from './staff-notice.js';

/** What the shop tells us, and what we tell other programs. Signed, both ways alike. */
@Module({
  imports: [AuditModule, ChatModule],
  controllers: [InboundWebhooksController, WebhooksController],
  providers: [
    InboundWebhooksService,
    InboundWork,
    StaffNotice,
    WebhookAnnouncer,
    WebhookDeliverer,
    WebhookReceiptsRepository,
    WebhookSender,
    WebhooksRepository,
    WebhooksService,
  ],
})
export class WebhooksModule {}
