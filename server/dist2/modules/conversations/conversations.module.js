import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qn as init_module_decorator, Sn as init_common, Zn as Module } from "../../chunks/packages-CEiAl99H.js";
import { AuditModule } from "../audit/audit.module.js";
import { UsersModule } from "../users/users.module.js";
import { VerificationModule } from "../verification/verification.module.js";
import { ConversationOverviewsRepository } from "./conversation-overviews.repository.js";
import { ConversationTitles } from "./conversation-titles.js";
import { ConversationsController } from "./conversations.controller.js";
import { ConversationsListener } from "./conversations.listener.js";
import { ConversationsRepository } from "./conversations.repository.js";
import { ConversationsService } from "./conversations.service.js";
import { MessageSeal } from "./message-seal.js";
import { MessagesController } from "./messages.controller.js";
import { MessagesRepository } from "./messages.repository.js";
import { MessagesService } from "./messages.service.js";
import { IdempotencyKeysRepository } from "./runs/idempotency-keys.repository.js";
import { RunEventsRepository } from "./runs/run-events.repository.js";
import { RunSeal } from "./runs/run-seal.js";
import { RunsRepository } from "./runs/runs.repository.js";
import { TurnsRepository } from "./runs/turns.repository.js";
import { WordIndexRenewal } from "./search/word-index-renewal.js";
import { WordIndex } from "./search/word-index.js";
import { StaffMessagesRepository } from "./staff/staff-messages.repository.js";
import { StatisticsController } from "./statistics/statistics.controller.js";
import { StatisticsService } from "./statistics/statistics.service.js";
import { BulkTransferService } from "./transfer/bulk-transfer.service.js";
import { ConversationExporter } from "./transfer/conversation-exporter.js";
import { ConversationImporter } from "./transfer/conversation-importer.js";
import { ImportWriter } from "./transfer/import-writer.repository.js";
import { TransferController } from "./transfer/transfer.controller.js";
import { TransferService } from "./transfer/transfer.service.js";
import { BranchesController } from "./tree/branches.controller.js";
import { BranchesService } from "./tree/branches.service.js";
import { ConversationViews } from "./views/conversation-views.js";
import { ConversationWindow } from "./window/conversation-window.js";

// dist/modules/conversations/conversations.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var ConversationsModule = class {};
ConversationsModule = _ts_decorate([Module({
	imports: [
		AuditModule,
		UsersModule,
		VerificationModule
	],
	controllers: [
		TransferController,
		ConversationsController,
		BranchesController,
		StatisticsController,
		MessagesController
	],
	providers: [
		ConversationsService,
		ConversationsListener,
		ConversationTitles,
		ConversationsRepository,
		ConversationOverviewsRepository,
		BranchesService,
		StatisticsService,
		TransferService,
		BulkTransferService,
		ConversationExporter,
		ConversationImporter,
		ImportWriter,
		ConversationViews,
		ConversationWindow,
		MessagesService,
		MessagesRepository,
		MessageSeal,
		StaffMessagesRepository,
		RunsRepository,
		RunEventsRepository,
		RunSeal,
		TurnsRepository,
		IdempotencyKeysRepository,
		WordIndex,
		WordIndexRenewal
	],
	exports: [
		ConversationsService,
		ConversationsRepository,
		BulkTransferService,
		ConversationExporter,
		ConversationWindow,
		MessagesRepository,
		StaffMessagesRepository,
		ConversationViews,
		RunsRepository,
		RunEventsRepository,
		TurnsRepository,
		IdempotencyKeysRepository
	]
})], ConversationsModule);

export { ConversationsModule };