import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, xn as EventEmitter2 } from "../../chunks/packages-CEiAl99H.js";
import { Page, offsetOf } from "../../common/http/page.js";
import { AuditService } from "../audit/audit.service.js";
import { TooManyOpenRequestsError } from "./errors/too-many-open-requests.error.js";
import { SupportRequestOpenedEvent } from "./events/support-request-opened.event.js";
import { SUPPORT_KINDS, SupportDesk } from "./support-desk.contract.js";
import { numberOf } from "./support-request.record.js";
import { SupportRequestsRepository } from "./support-requests.repository.js";

// dist/modules/support-requests/support-requests.service.js
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
const TEXT_LENGTH = 4e3;
const MOST_UNRESOLVED = 20;
var SupportRequestsService = class extends SupportDesk {
	constructor(requests, audit, events) {
		super(), this.requests = requests, this.audit = audit, this.events = events;
	}
	async open(request) {
		const kind = SUPPORT_KINDS.find((known) => known === request.kind) ?? "other";
		const { record, alreadyOpen } = await this.record({
			...request,
			kind,
			text: request.text.slice(0, TEXT_LENGTH)
		});
		return {
			number: numberOf(record.id),
			status: record.status,
			alreadyOpen
		};
	}
	/** @throws TooManyOpenRequestsError at 20 unresolved requests of the caller. */ async openByHand(caller, kind, text) {
		if (await this.requests.countUnresolvedOf(caller.userId) >= MOST_UNRESOLVED) throw new TooManyOpenRequestsError(MOST_UNRESOLVED);
		const { userId, customerId } = caller;
		return (await this.record({
			userId,
			customerId,
			conversationId: null,
			kind,
			text
		})).record;
	}
	/** The caller's own requests, newest first. */ async page(caller, query, status) {
		const stretch = {
			skip: offsetOf(query),
			take: query.limit
		};
		const [records, count] = await this.requests.findPageByOwner(caller.userId, status, stretch);
		return new Page(records, count, query);
	}
	/** All requests of one account, newest first. */ async allOf(userId) {
		return this.requests.findAllByOwner(userId);
	}
	/** Puts a conversation before the staff because one of them wants to look at it. @returns the number of the request. */ async openByStaff(userId, conversationId) {
		const { record } = await this.record({
			userId,
			conversationId,
			customerId: null,
			kind: "other",
			text: ""
		});
		return record.id;
	}
	/** Puts a claim before the staff; once for a conversation, until it is resolved. */ async openForClaim(userId, conversationId) {
		await this.record({
			userId,
			conversationId,
			customerId: null,
			kind: "identity",
			text: ""
		});
	}
	/** The claim of a conversation is settled. */ async settleClaim(conversationId) {
		await this.requests.resolveAutomatic(conversationId);
	}
	async detachFromConversation(conversationId) {
		await this.requests.detachFromConversation(conversationId);
	}
	async removeByUser(userId) {
		await this.requests.removeByUser(userId);
	}
	async record(request) {
		const opened = await this.requests.open(request);
		if (!opened.alreadyOpen) await this.announce(opened.record);
		return opened;
	}
	async announce({ id, userId, conversationId, kind }) {
		await this.audit.record({
			actor: userId,
			action: "support.opened",
			subject: `support_request:${id}`,
			details: { kind }
		});
		const event = new SupportRequestOpenedEvent(id, userId, conversationId, kind);
		this.events.emit(SupportRequestOpenedEvent.name, event);
	}
};
SupportRequestsService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof SupportRequestsRepository === "undefined" ? Object : SupportRequestsRepository,
		typeof AuditService === "undefined" ? Object : AuditService,
		typeof EventEmitter2 === "undefined" ? Object : EventEmitter2
	])
], SupportRequestsService);

export { SupportRequestsService };