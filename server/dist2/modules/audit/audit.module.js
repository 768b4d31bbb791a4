import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qn as init_module_decorator, Sn as init_common, Zn as Module } from "../../chunks/packages-CEiAl99H.js";
import { AuditController } from "./audit.controller.js";
import { AuditEventRepository } from "./audit-event.repository.js";
import { AuditService } from "./audit.service.js";

// dist/modules/audit/audit.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var AuditModule = class {};
AuditModule = _ts_decorate([Module({
	controllers: [AuditController],
	providers: [AuditService, AuditEventRepository],
	exports: [AuditService]
})], AuditModule);

export { AuditModule };