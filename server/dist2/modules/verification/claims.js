import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, xn as EventEmitter2 } from "../../chunks/packages-CEiAl99H.js";
import { now, secondsFrom } from "../../common/clock.js";
import { Cipher } from "../../common/encryption/cipher.js";
import { addressGroup } from "../../common/throttling/address-group.js";
import { AuditService } from "../audit/audit.service.js";
import { Policy } from "../policy/policy.js";
import { ClaimLimits } from "./claim-limits.js";
import { codeHash } from "./code-hash.js";
import { CODE_MINUTES, CODE_TRIES, RESEND_SECONDS } from "./code-lifetime.js";
import { CodeSender } from "./code-sender.js";
import { IdentityClaimedEvent } from "./events/identity-claimed.event.js";
import { canonicalIdentifier } from "./identifier.js";
import { generateCode } from "./one-time-code.js";
import { Proofs } from "./proofs.js";
import { VerificationAttemptRepository } from "./verification-attempt.repository.js";
import { randomUUID } from "node:crypto";

// dist/modules/verification/claims.js
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
var Claims = class {
	constructor(attempts, limits, proofs, sender, audit, policy, cipher, events) {
		this.attempts = attempts;
		this.limits = limits;
		this.proofs = proofs;
		this.sender = sender;
		this.audit = audit;
		this.policy = policy;
		this.cipher = cipher;
		this.events = events;
	}
	/** A claim that nothing proves yet. The same claim again within a minute makes no second code. */ async claim(conversationId, caller, identifier, customer) {
		if (this.policy.may(caller, "customer:act-as")) return this.actAs(conversationId, caller, customer);
		const subject = this.subjectOf(identifier, customer);
		if (await this.justSent(conversationId, caller, subject)) return { status: "code_sent" };
		const step = await this.issue(conversationId, caller, subject);
		if (step.status === "code_sent") await this.proofs.end(conversationId, caller);
		return step;
	}
	/** Another code for an earlier claim. */ async repeat(attempt, caller, customer) {
		const { identifierHash, subjectHash } = attempt;
		return this.issue(attempt.conversationId, caller, {
			identifierHash,
			subjectHash,
			customer
		});
	}
	/** Puts a wrong code on record; its try was spent before it was compared. */ async wrongCode(attempt, caller) {
		await this.record(caller, "verification.wrong_code", attempt.conversationId, { attempt: attempt.id });
		return {
			status: "wrong_code",
			triesLeft: Math.max(0, 5 - attempt.tries - 1)
		};
	}
	async actAs(conversationId, caller, customer) {
		if (customer === null) return { status: "unknown_customer" };
		return {
			status: "proven",
			...await this.proofs.establish(conversationId, caller, customer.customerId, "act_as")
		};
	}
	async issue(conversationId, caller, subject) {
		const claimedAt = now();
		const verdict = await this.limits.judge(this.countedClaim(caller, subject, claimedAt));
		if (!verdict.allowed) {
			await this.record(caller, "verification.limited", conversationId, { by: verdict.by });
			return {
				status: "too_many",
				retryAfterSeconds: verdict.retryAfterSeconds
			};
		}
		const code = generateCode();
		const answer = verdict.sends ? code : randomUUID();
		const id = await this.attempts.record(this.attemptFor(conversationId, caller, subject, answer, claimedAt));
		await this.attempts.closeBefore(id, conversationId, caller.userId, claimedAt);
		this.sender.send(verdict.sends ? subject.customer : null, code);
		const mail = verdict.sends ? "allowed" : "held back";
		await this.record(caller, "verification.claim", conversationId, {
			attempt: id,
			mail
		});
		this.events.emit(IdentityClaimedEvent.name, new IdentityClaimedEvent(conversationId, caller.userId));
		return { status: "code_sent" };
	}
	attemptFor(conversationId, caller, { customer, ...hashes }, answer, sentAt) {
		const { userId } = caller;
		return {
			...hashes,
			conversationId,
			userId,
			customerId: customer?.customerId ?? null,
			codeHash: codeHash(this.cipher, {
				conversationId,
				userId
			}, answer),
			sentAt,
			expiresAt: secondsFrom(10 * 60, sentAt)
		};
	}
	countedClaim(caller, subject, claimedAt) {
		const { identifierHash, subjectHash } = subject;
		const place = caller.address === void 0 ? null : addressGroup(caller.address);
		return {
			userHash: this.cipher.keyedHash("verification.user", String(caller.userId)),
			identifierHash,
			subjectHash,
			addressHash: place === null ? null : this.cipher.keyedHash("verification.address", place),
			claimedAt
		};
	}
	subjectOf(identifier, customer) {
		const identifierHash = this.cipher.keyedHash("verification.identifier", canonicalIdentifier(identifier));
		const subject = customer === null ? `nobody:${identifierHash}` : `customer:${customer.customerId}`;
		return {
			identifierHash,
			subjectHash: this.cipher.keyedHash("verification.subject", subject),
			customer
		};
	}
	async justSent(conversationId, caller, subject) {
		const open = await this.attempts.findOpen(conversationId, caller.userId);
		if (open?.identifierHash !== subject.identifierHash || open.tries >= 5) return false;
		return open.sentAt > secondsFrom(-60);
	}
	async record(caller, action, conversationId, details) {
		await this.audit.record({
			actor: caller.userId,
			action,
			subject: `conversation:${conversationId}`,
			details
		});
	}
};
Claims = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof VerificationAttemptRepository === "undefined" ? Object : VerificationAttemptRepository,
		typeof ClaimLimits === "undefined" ? Object : ClaimLimits,
		typeof Proofs === "undefined" ? Object : Proofs,
		typeof CodeSender === "undefined" ? Object : CodeSender,
		typeof AuditService === "undefined" ? Object : AuditService,
		typeof Policy === "undefined" ? Object : Policy,
		typeof Cipher === "undefined" ? Object : Cipher,
		typeof EventEmitter2 === "undefined" ? Object : EventEmitter2
	])
], Claims);

export { Claims };