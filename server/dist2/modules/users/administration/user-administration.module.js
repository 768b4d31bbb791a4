import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qn as init_module_decorator, Sn as init_common, Zn as Module } from "../../../chunks/packages-CEiAl99H.js";
import { AuditModule } from "../../audit/audit.module.js";
import { AuthModule } from "../../auth/auth.module.js";
import { UserAdministrationService } from "./user-administration.service.js";
import { UserSearchRepository } from "./user-search.repository.js";
import { UsersController } from "./users.controller.js";

// dist/modules/users/administration/user-administration.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var UserAdministrationModule = class {};
UserAdministrationModule = _ts_decorate([Module({
	imports: [AuditModule, AuthModule],
	controllers: [UsersController],
	providers: [UserAdministrationService, UserSearchRepository]
})], UserAdministrationModule);

export { UserAdministrationModule };