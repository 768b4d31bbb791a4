import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { ConversationsRepository } from "../conversations/conversations.repository.js";
import { ClaimReview } from "../verification/claim-review.js";
import { VerificationService } from "../verification/verification.service.js";

// dist/modules/inbox/inbox-items.js
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
var InboxItems = class {
	constructor(conversations, claims, verification) {
		this.conversations = conversations;
		this.claims = claims;
		this.verification = verification;
	}
	async of(requests) {
		const ids = [...new Set(requests.flatMap(({ conversationId }) => conversationId ?? []))];
		const conversations = new Map((await this.conversations.findByIds(ids)).map((found) => [found.id, found]));
		const claims = new Map((await this.claims.claimsIn(ids)).map((claim) => [claim.conversationId, claim]));
		const proven = await this.verification.customersProvenIn(ids);
		return requests.map((request) => {
			const id = request.conversationId ?? 0;
			return {
				request,
				conversation: conversations.get(id) ?? null,
				claim: claims.get(id) ?? null,
				customerId: proven.get(id) ?? null
			};
		});
	}
};
InboxItems = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ConversationsRepository === "undefined" ? Object : ConversationsRepository,
		typeof ClaimReview === "undefined" ? Object : ClaimReview,
		typeof VerificationService === "undefined" ? Object : VerificationService
	])
], InboxItems);

export { InboxItems };