import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { now } from "../../common/clock.js";
import { AuditService } from "../audit/audit.service.js";
import { Policy } from "../policy/policy.js";
import { NoClaimError } from "./errors/no-claim.error.js";
import { Proofs } from "./proofs.js";
import { VerificationAttemptRepository } from "./verification-attempt.repository.js";

// dist/modules/verification/claim-review.js
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
var ClaimReview = class {
	constructor(attempts, proofs, policy, audit) {
		this.attempts = attempts;
		this.proofs = proofs;
		this.policy = policy;
		this.audit = audit;
	}
	/** The open claims of some conversations; one query however many there are. */ async claimsIn(conversationIds) {
		return (await this.attempts.findOpenByConversations(conversationIds)).map(({ conversationId, customerId, sentAt }) => ({
			conversationId,
			customerId,
			claimedAt: sentAt
		}));
	}
	/**
	* Takes the claimant for the customer they claim to be, in that conversation.
	*
	* @throws ForbiddenError for anybody but the staff; NoClaimError when there is no open claim, or it fits no customer.
	*/ async approve(staff, { conversationId, userId, sessionId }) {
		const { id, customerId } = await this.find(staff, conversationId, userId);
		if (customerId === null || !await this.attempts.markUsed(id, now())) throw new NoClaimError();
		const proof = {
			conversationId,
			userId,
			customerId,
			method: "staff",
			sessionId
		};
		return this.proofs.keep(proof, staff.userId);
	}
	/** Ends the claim: its code proves nothing any more. @throws as `approve`. */ async reject(staff, { conversationId, userId }) {
		const { id } = await this.find(staff, conversationId, userId);
		await this.attempts.close(id, now());
		await this.audit.record({
			actor: staff.userId,
			action: "verification.rejected",
			subject: `conversation:${conversationId}`,
			details: { attempt: id }
		});
	}
	async find(staff, conversationId, userId) {
		this.policy.require(staff, "inbox:work");
		const attempt = await this.attempts.findOpen(conversationId, userId);
		if (attempt === null) throw new NoClaimError();
		return attempt;
	}
};
ClaimReview = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof VerificationAttemptRepository === "undefined" ? Object : VerificationAttemptRepository,
		typeof Proofs === "undefined" ? Object : Proofs,
		typeof Policy === "undefined" ? Object : Policy,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], ClaimReview);

export { ClaimReview };