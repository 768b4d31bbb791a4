import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qn as init_module_decorator, Sn as init_common, Zn as Module } from "../../chunks/packages-CEiAl99H.js";
import { AuditModule } from "../audit/audit.module.js";
import { ChatModule } from "../chat/chat.module.js";
import { DatabaseProbeRepository } from "./health/database-probe.repository.js";
import { HealthController } from "./health/health.controller.js";
import { Readiness } from "./health/readiness.js";
import { ModelPull } from "./models/model-pull.js";
import { ModelsController } from "./models/models.controller.js";
import { PauseController } from "./pause/pause.controller.js";
import { PauseModule } from "./pause/pause.module.js";
import { SystemStatusController } from "./status/system-status.controller.js";
import { SystemStatusService } from "./status/system-status.service.js";
import { StoreRefreshController } from "./store/store-refresh.controller.js";
import { StoreRefreshService } from "./store/store-refresh.service.js";
import { StorefrontController } from "./storefront/storefront.controller.js";
import { StorefrontService } from "./storefront/storefront.service.js";

// dist/modules/system/system.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var SystemModule = class {};
SystemModule = _ts_decorate([Module({
	imports: [
		AuditModule,
		ChatModule,
		PauseModule
	],
	controllers: [
		HealthController,
		ModelsController,
		PauseController,
		StoreRefreshController,
		StorefrontController,
		SystemStatusController
	],
	providers: [
		DatabaseProbeRepository,
		ModelPull,
		Readiness,
		StoreRefreshService,
		StorefrontService,
		SystemStatusService
	]
})], SystemModule);

export { SystemModule };