import { i as __name } from "./chunks/rolldown-runtime-D3HWw16Z.js";
import { Qn as init_module_decorator, Sn as init_common, Zn as Module, cn as EventEmitterModule } from "./chunks/packages-CEiAl99H.js";
import { EncryptionModule } from "./common/encryption/encryption.module.js";
import { HttpModule } from "./common/http/http.module.js";
import { ConfigModule } from "./config/config.module.js";
import { DatabaseModule } from "./database/database.module.js";
import { MailModule } from "./mail/mail.module.js";
import { AgentsModule } from "./modules/agents/agents.module.js";
import { AnalyticsModule } from "./modules/analytics/analytics.module.js";
import { AuditModule } from "./modules/audit/audit.module.js";
import { AuthModule } from "./modules/auth/auth.module.js";
import { ChatModule } from "./modules/chat/chat.module.js";
import { ConversationsModule } from "./modules/conversations/conversations.module.js";
import { ConversationsDataModule } from "./modules/conversations/personal-data/conversations-data.module.js";
import { InboxModule } from "./modules/inbox/inbox.module.js";
import { MemoryDataModule } from "./modules/memory/personal-data/memory-data.module.js";
import { OpenApiModule } from "./modules/openapi/openapi.module.js";
import { OutboxModule } from "./modules/outbox/outbox.module.js";
import { PolicyModule } from "./modules/policy/policy.module.js";
import { StoreModule } from "./modules/store/store.module.js";
import { SupportRequestsModule } from "./modules/support-requests/support-requests.module.js";
import { SupportRequestsDataModule } from "./modules/support-requests/personal-data/support-requests-data.module.js";
import { SystemModule } from "./modules/system/system.module.js";
import { UserAdministrationModule } from "./modules/users/administration/user-administration.module.js";
import { UsersModule } from "./modules/users/users.module.js";
import { WebhooksModule } from "./modules/webhooks/webhooks.module.js";

// dist/app.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var AppModule = class AppModule {
	/** @param settings the result of `readSettings`. */ static with(settings) {
		return {
			module: AppModule,
			imports: [
				ConfigModule.with(settings),
				EncryptionModule,
				EventEmitterModule.forRoot(),
				DatabaseModule,
				MailModule,
				HttpModule,
				AuditModule,
				PolicyModule,
				StoreModule,
				UsersModule,
				AuthModule,
				UserAdministrationModule,
				OutboxModule,
				ConversationsModule,
				ConversationsDataModule,
				SupportRequestsModule,
				SupportRequestsDataModule,
				MemoryDataModule,
				AgentsModule.register(),
				ChatModule,
				InboxModule,
				AnalyticsModule,
				WebhooksModule,
				SystemModule,
				OpenApiModule
			]
		};
	}
};
AppModule = _ts_decorate([Module({})], AppModule);

export { AppModule };