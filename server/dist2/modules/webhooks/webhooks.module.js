import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qn as init_module_decorator, Sn as init_common, Zn as Module } from "../../chunks/packages-CEiAl99H.js";
import { AuditModule } from "../audit/audit.module.js";
import { ChatModule } from "../chat/chat.module.js";
import { InboundWebhooksController } from "./inbound/inbound-webhooks.controller.js";
import { InboundWebhooksService } from "./inbound/inbound-webhooks.service.js";
import { InboundWork } from "./inbound/inbound-work.js";
import { WebhookReceiptsRepository } from "./inbound/webhook-receipts.repository.js";
import { WebhookAnnouncer } from "./outbound/webhook-announcer.js";
import { WebhookDeliverer } from "./outbound/webhook-deliverer.js";
import { WebhookSender } from "./outbound/webhook-sender.js";
import { WebhooksController } from "./outbound/webhooks.controller.js";
import { WebhooksRepository } from "./outbound/webhooks.repository.js";
import { WebhooksService } from "./outbound/webhooks.service.js";
import { StaffNotice } from "./staff-notice.js";

// dist/modules/webhooks/webhooks.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var WebhooksModule = class {};
WebhooksModule = _ts_decorate([Module({
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
		WebhooksService
	]
})], WebhooksModule);

export { WebhooksModule };