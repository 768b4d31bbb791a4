import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qn as init_module_decorator, Sn as init_common, Zn as Module, cn as EventEmitterModule } from "../chunks/packages-CEiAl99H.js";
import { EncryptionModule } from "../common/encryption/encryption.module.js";
import { ConfigModule } from "../config/config.module.js";
import { DatabaseModule } from "../database/database.module.js";
import { MailModule } from "../mail/mail.module.js";
import { AgentsModule } from "../modules/agents/agents.module.js";
import { AuditModule } from "../modules/audit/audit.module.js";
import { ConversationsModule } from "../modules/conversations/conversations.module.js";
import { PolicyModule } from "../modules/policy/policy.module.js";
import { StoreModule } from "../modules/store/store.module.js";
import { SupportRequestsModule } from "../modules/support-requests/support-requests.module.js";
import { PauseModule } from "../modules/system/pause/pause.module.js";
import { UsersModule } from "../modules/users/users.module.js";
import { GraphForgetter } from "./graph-forgetter.js";

// dist/commands/manage.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var ManageModule = class ManageModule {
	/** @param settings the result of `readSettings`. */ static with(settings) {
		return {
			module: ManageModule,
			imports: [
				ConfigModule.with(settings),
				EncryptionModule,
				EventEmitterModule.forRoot(),
				DatabaseModule,
				MailModule,
				AuditModule,
				PolicyModule,
				StoreModule,
				UsersModule,
				ConversationsModule,
				PauseModule,
				SupportRequestsModule,
				AgentsModule.register()
			],
			providers: [GraphForgetter]
		};
	}
};
ManageModule = _ts_decorate([Module({})], ManageModule);

export { ManageModule };