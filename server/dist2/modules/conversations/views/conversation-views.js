import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { VerificationService } from "../../verification/verification.service.js";
import { ConversationOverviewsRepository } from "../conversation-overviews.repository.js";
import { isFinished } from "../runs/run.record.js";
import { RunsRepository } from "../runs/runs.repository.js";

// dist/modules/conversations/views/conversation-views.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
const EMPTY = {
	messageCount: 0,
	agentsUsed: [],
	lastMessage: null
};
var ConversationViews = class {
	constructor(overviews, runs, verification) {
		this.overviews = overviews;
		this.runs = runs;
		this.verification = verification;
	}
	/** @param caller for whom they are shown; an account's own link to a customer counts in its own conversations. */ async of(caller, conversations) {
		const ids = conversations.map(({ id }) => id);
		const overviews = await this.overviews.findByConversations(ids);
		const runs = await this.runs.findOpenByConversations(ids);
		const proven = await this.verification.customersProvenIn(ids);
		return conversations.map((conversation) => {
			const own = runs.filter((run) => run.conversationId === conversation.id);
			return {
				...overviews.get(conversation.id) ?? EMPTY,
				conversation,
				customerId: proven.get(conversation.id) ?? linkedCustomer(caller, conversation),
				activeRun: own.find((run) => !isFinished(run)) ?? null,
				waitingRun: own.find((run) => run.isWaiting) ?? null
			};
		});
	}
	/** The same for one conversation. */ async ofOne(caller, conversation) {
		const [view] = await this.of(caller, [conversation]);
		if (view === void 0) throw new TypeError("One conversation has one view.");
		return view;
	}
};
ConversationViews = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ConversationOverviewsRepository === "undefined" ? Object : ConversationOverviewsRepository,
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof VerificationService === "undefined" ? Object : VerificationService
	])
], ConversationViews);
function linkedCustomer(caller, conversation) {
	return caller.userId === conversation.userId ? caller.customerId : null;
}

export { ConversationViews };