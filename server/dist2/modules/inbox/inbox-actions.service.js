import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { AuditService } from "../audit/audit.service.js";
import { ConversationWakes } from "../chat/live/conversation-wakes.js";
import { RunsRepository } from "../conversations/runs/runs.repository.js";
import { StaffMessagesRepository } from "../conversations/staff/staff-messages.repository.js";
import { SupportRequestsRepository } from "../support-requests/support-requests.repository.js";
import { ClaimReview } from "../verification/claim-review.js";
import { ApprovedAnswer } from "./approved-answer.js";
import { NoConversationError } from "./errors/no-conversation.error.js";
import { InboxService } from "./inbox.service.js";
import { ReplyMail } from "./reply-mail.js";
import { Takeover } from "./takeover.js";

// dist/modules/inbox/inbox-actions.service.js
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
var InboxActionsService = class {
	constructor(inbox, requests, claims, runs, approved, takeover, messages, wakes, mail, audit) {
		this.inbox = inbox;
		this.requests = requests;
		this.claims = claims;
		this.runs = runs;
		this.approved = approved;
		this.takeover = takeover;
		this.messages = messages;
		this.wakes = wakes;
		this.mail = mail;
		this.audit = audit;
	}
	/** Takes the person for the customer they claim to be, there; what waited for it is answered. @throws NoClaimError. */ async approve(staff, id) {
		const { conversation } = await this.workable(staff, id);
		const sessionId = (await this.runs.findNewest(conversation.id))?.request.caller.sessionId ?? null;
		await this.claims.approve(staff, {
			conversationId: conversation.id,
			userId: conversation.userId,
			sessionId
		});
		await this.settle(id);
		if (conversation.takenOverById === null) await this.approved.answerWhatWaits(conversation);
		return this.inbox.read(staff, id);
	}
	/** Ends the claim. @throws NoClaimError. */ async reject(staff, id) {
		const { conversation } = await this.workable(staff, id);
		await this.claims.reject(staff, {
			conversationId: conversation.id,
			userId: conversation.userId,
			sessionId: null
		});
		await this.settle(id);
		return this.inbox.read(staff, id);
	}
	/** Makes the person on the staff the one who answers, and the one who looks after the request. */ async takeOver(staff, id) {
		const { conversation } = await this.workable(staff, id);
		await this.takeover.takeOver(staff, conversation);
		await this.requests.change(id, { assigneeId: staff.userId });
		return this.inbox.read(staff, id);
	}
	async handBack(staff, id) {
		const { conversation } = await this.workable(staff, id);
		await this.takeover.handBack(staff, conversation.id);
		return this.inbox.read(staff, id);
	}
	/** Says something in the conversation; whoever has it open hears it at once, and the customer is mailed that it is there. */ async reply(staff, id, text) {
		const { request, conversation } = await this.workable(staff, id);
		const message = await this.messages.add(conversation, text);
		this.wakes.stir(conversation.id);
		if (request.status === "open") await this.requests.change(id, { status: "waiting" });
		this.mail.send(conversation);
		const subject = `conversation:${conversation.id}`;
		await this.audit.record({
			actor: staff.userId,
			action: "conversation.replied",
			subject,
			details: { message: message.id }
		});
		return message;
	}
	async workable(staff, id) {
		const item = await this.inbox.read(staff, id);
		const { conversation } = item;
		if (conversation === null) throw new NoConversationError();
		return {
			...item,
			conversation
		};
	}
	/** A claim that is decided is done with; other requests go on. */ async settle(id) {
		if ((await this.requests.findOne(id))?.kind === "identity") await this.requests.change(id, { status: "resolved" });
	}
};
InboxActionsService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof InboxService === "undefined" ? Object : InboxService,
		typeof SupportRequestsRepository === "undefined" ? Object : SupportRequestsRepository,
		typeof ClaimReview === "undefined" ? Object : ClaimReview,
		typeof RunsRepository === "undefined" ? Object : RunsRepository,
		typeof ApprovedAnswer === "undefined" ? Object : ApprovedAnswer,
		typeof Takeover === "undefined" ? Object : Takeover,
		typeof StaffMessagesRepository === "undefined" ? Object : StaffMessagesRepository,
		typeof ConversationWakes === "undefined" ? Object : ConversationWakes,
		typeof ReplyMail === "undefined" ? Object : ReplyMail,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], InboxActionsService);

export { InboxActionsService };