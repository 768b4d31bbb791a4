import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { Page, offsetOf } from "../../common/http/page.js";
import { AuditService } from "../audit/audit.service.js";
import { ConversationsService } from "../conversations/conversations.service.js";
import { Policy } from "../policy/policy.js";
import { SupportRequestsRepository } from "../support-requests/support-requests.repository.js";
import { SupportRequestsService } from "../support-requests/support-requests.service.js";
import { UsersService } from "../users/users.service.js";
import { InboxItemNotFoundError } from "./errors/inbox-item-not-found.error.js";
import { UnknownAssigneeError } from "./errors/unknown-assignee.error.js";
import { InboxItems } from "./inbox-items.js";
import { Takeover } from "./takeover.js";

// dist/modules/inbox/inbox.service.js
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
var InboxService = class {
	constructor(requests, support, conversations, items, takeover, users, policy, audit) {
		this.requests = requests;
		this.support = support;
		this.conversations = conversations;
		this.items = items;
		this.takeover = takeover;
		this.users = users;
		this.policy = policy;
		this.audit = audit;
	}
	/** Everybody's requests, newest first. @throws ForbiddenError for anybody but the staff, here and below. */ async list(staff, filter, query) {
		this.policy.require(staff, "inbox:work");
		const stretch = {
			skip: offsetOf(query),
			take: query.limit
		};
		const [records, count] = await this.requests.findPage(filter, stretch);
		return new Page(await this.items.of(records), count, query);
	}
	/** Makes a conversation a matter for the staff, who may then take it over; once, until it is resolved. */ async open(staff, conversationId) {
		this.policy.require(staff, "inbox:work");
		const conversation = await this.conversations.readable(staff, String(conversationId));
		return this.read(staff, await this.support.openByStaff(conversation.userId, conversation.id));
	}
	/** @throws InboxItemNotFoundError; UnknownAssigneeError for an account that is not on the staff. */ async change(staff, id, changes) {
		const request = await this.find(staff, id);
		if (typeof changes.assigneeId === "number") await this.checkAssignee(changes.assigneeId);
		await this.requests.change(request.id, changes);
		if (changes.status === "resolved" && request.conversationId !== null) await this.takeover.handBack(staff, request.conversationId);
		const fields = Object.entries(changes).flatMap(([field, value]) => value === void 0 ? [] : [field]);
		await this.audit.record({
			actor: staff.userId,
			action: "inbox.changed",
			subject: `support_request:${id}`,
			details: { fields }
		});
		return this.read(staff, id);
	}
	async read(staff, id) {
		const [item] = await this.items.of([await this.find(staff, id)]);
		if (item === void 0) throw new InboxItemNotFoundError();
		return item;
	}
	async find(staff, id) {
		this.policy.require(staff, "inbox:work");
		const request = await this.requests.findOne(id);
		if (request === null) throw new InboxItemNotFoundError();
		return request;
	}
	async checkAssignee(userId) {
		const user = await this.users.find(userId);
		if (user === null || !user.isActive || !["staff", "admin"].includes(user.role)) throw new UnknownAssigneeError();
	}
};
InboxService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof SupportRequestsRepository === "undefined" ? Object : SupportRequestsRepository,
		typeof SupportRequestsService === "undefined" ? Object : SupportRequestsService,
		typeof ConversationsService === "undefined" ? Object : ConversationsService,
		typeof InboxItems === "undefined" ? Object : InboxItems,
		typeof Takeover === "undefined" ? Object : Takeover,
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof Policy === "undefined" ? Object : Policy,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], InboxService);

export { InboxService };