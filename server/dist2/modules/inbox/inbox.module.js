import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qn as init_module_decorator, Sn as init_common, Zn as Module } from "../../chunks/packages-CEiAl99H.js";
import { AuditModule } from "../audit/audit.module.js";
import { ChatModule } from "../chat/chat.module.js";
import { ConversationsModule } from "../conversations/conversations.module.js";
import { UsersModule } from "../users/users.module.js";
import { VerificationModule } from "../verification/verification.module.js";
import { ApprovedAnswer } from "./approved-answer.js";
import { InboxActionsController } from "./inbox-actions.controller.js";
import { InboxActionsService } from "./inbox-actions.service.js";
import { InboxItems } from "./inbox-items.js";
import { InboxController } from "./inbox.controller.js";
import { InboxService } from "./inbox.service.js";
import { ReplyMail } from "./reply-mail.js";
import { Takeover } from "./takeover.js";

// dist/modules/inbox/inbox.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var InboxModule = class {};
InboxModule = _ts_decorate([Module({
	imports: [
		AuditModule,
		ChatModule,
		ConversationsModule,
		UsersModule,
		VerificationModule
	],
	controllers: [InboxController, InboxActionsController],
	providers: [
		InboxService,
		InboxActionsService,
		InboxItems,
		ApprovedAnswer,
		ReplyMail,
		Takeover
	]
})], InboxModule);

export { InboxModule };