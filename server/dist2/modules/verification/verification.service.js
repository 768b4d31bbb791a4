import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { now, secondsFrom } from "../../common/clock.js";
import { Cipher } from "../../common/encryption/cipher.js";
import { Claims } from "./claims.js";
import { codeHash } from "./code-hash.js";
import { CODE_TRIES, RESEND_SECONDS } from "./code-lifetime.js";
import { parseIdentifier } from "./identifier.js";
import { IdentityLookup } from "./identity-lookup.js";
import { parseCode } from "./one-time-code.js";
import { Proofs } from "./proofs.js";
import { VerificationAttemptRepository } from "./verification-attempt.repository.js";
import { timingSafeEqual } from "node:crypto";

// dist/modules/verification/verification.service.js
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
var VerificationService = class {
	constructor(attempts, claims, proofs, lookup, cipher) {
		this.attempts = attempts;
		this.claims = claims;
		this.proofs = proofs;
		this.lookup = lookup;
		this.cipher = cipher;
	}
	/** The customer the caller is proven to be in this conversation; null until then. Never from a claim. */ async proofOf(conversationId, caller) {
		return this.proofs.of(conversationId, caller);
	}
	/** The customers proven in conversations, by conversation, for lists; one query however many there are. */ async customersProvenIn(conversationIds) {
		return this.proofs.provenIn(conversationIds);
	}
	/**
	* Takes an e-mail address, phone number or customer id. Proven at once for the customer the caller already is, and
	* for callers who may act as customers; otherwise a code leaves for the address on file. A claim to be somebody
	* else ends the proof of this conversation.
	*
	* @throws StoreUnavailableError when the store cannot be read.
	*/ async submitIdentifier(conversationId, caller, text) {
		const identifier = parseIdentifier(text);
		if (identifier === null) return { status: "no_identifier" };
		const customer = await this.lookup.find(identifier);
		const known = await this.knownAs(conversationId, caller, customer?.customerId ?? null);
		if (known) return {
			status: "proven",
			...known
		};
		return this.claims.claim(conversationId, caller, identifier, customer);
	}
	/** Takes a typed code. Each code counts as a try, up to five; the right one works once, for ten minutes, in this conversation. */ async submitCode(conversationId, caller, text) {
		const attempt = await this.attempts.findOpen(conversationId, caller.userId);
		if (attempt === null) return this.withoutAttempt(conversationId, caller);
		const code = parseCode(text);
		if (code === null) return {
			status: "wrong_code",
			triesLeft: Math.max(0, 5 - attempt.tries)
		};
		if (!await this.attempts.spendTry(attempt.id, 5, now())) return { status: "code_expired" };
		if (attempt.customerId === null || !this.isRight(attempt, code)) return this.claims.wrongCode(attempt, caller);
		if (!await this.attempts.markUsed(attempt.id, now())) return { status: "code_expired" };
		return {
			status: "proven",
			...await this.proofs.establish(conversationId, caller, attempt.customerId, "code")
		};
	}
	/**
	* Sends another code for the last claim, once a minute has passed; the one before stops working.
	*
	* @throws StoreUnavailableError when the store cannot be read.
	*/ async resend(conversationId, caller) {
		const attempt = await this.attempts.findOpen(conversationId, caller.userId);
		if (attempt === null) return { status: "no_identifier" };
		const wait = Date.parse(secondsFrom(60, attempt.sentAt)) - Date.parse(now());
		if (wait > 0) return {
			status: "too_many",
			retryAfterSeconds: Math.ceil(wait / 1e3)
		};
		return this.claims.repeat(attempt, caller, await this.lookup.findAgain(attempt.customerId));
	}
	/** Forgets every claim and proof of the conversation; for the limits they still count. A linked account stays linked. */ async forget(conversationId) {
		await this.attempts.removeByConversation(conversationId);
		await this.proofs.endAll(conversationId);
	}
	/** Forgets the proofs that rested on a session; its claims may still be answered by the same account. */ async forgetSession(sessionId) {
		await this.proofs.endOfSession(sessionId);
	}
	/** Forgets every claim and proof of an account; for the limits they still count. */ async forgetAccount(userId) {
		await this.attempts.removeByUser(userId);
		await this.proofs.endOfAccount(userId);
	}
	async knownAs(conversationId, caller, customerId) {
		const proven = await this.proofs.of(conversationId, caller);
		if (customerId !== null && proven?.customerId === customerId) return proven;
		if (customerId !== null && customerId === caller.customerId) return this.backToOwn(conversationId, caller, customerId);
		return null;
	}
	async backToOwn(conversationId, caller, customerId) {
		await this.proofs.end(conversationId, caller);
		return {
			customerId,
			method: "linked_account"
		};
	}
	async withoutAttempt(conversationId, caller) {
		const proven = await this.proofs.of(conversationId, caller);
		return proven ? {
			status: "proven",
			...proven
		} : { status: "no_identifier" };
	}
	isRight(attempt, code) {
		const entered = codeHash(this.cipher, attempt, code);
		return timingSafeEqual(Buffer.from(entered), Buffer.from(attempt.codeHash));
	}
};
VerificationService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof VerificationAttemptRepository === "undefined" ? Object : VerificationAttemptRepository,
		typeof Claims === "undefined" ? Object : Claims,
		typeof Proofs === "undefined" ? Object : Proofs,
		typeof IdentityLookup === "undefined" ? Object : IdentityLookup,
		typeof Cipher === "undefined" ? Object : Cipher
	])
], VerificationService);

export { VerificationService };