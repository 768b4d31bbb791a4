import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $n as Global, Qn as init_module_decorator, Sn as init_common, Zn as Module, er as init_global_decorator } from "../../chunks/packages-CEiAl99H.js";
import { AuditModule } from "../audit/audit.module.js";
import { SupportDesk } from "./support-desk.contract.js";
import { SupportRequestsController } from "./support-requests.controller.js";
import { SupportRequestsListener } from "./support-requests.listener.js";
import { SupportRequestsRepository } from "./support-requests.repository.js";
import { SupportRequestsService } from "./support-requests.service.js";

// dist/modules/support-requests/support-requests.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var SupportRequestsModule = class {};
SupportRequestsModule = _ts_decorate([Global(), Module({
	imports: [AuditModule],
	controllers: [SupportRequestsController],
	providers: [
		SupportRequestsService,
		SupportRequestsListener,
		SupportRequestsRepository,
		{
			provide: SupportDesk,
			useExisting: SupportRequestsService
		}
	],
	exports: [
		SupportDesk,
		SupportRequestsService,
		SupportRequestsRepository
	]
})], SupportRequestsModule);

export { SupportRequestsModule };