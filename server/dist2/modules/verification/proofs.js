import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, xn as EventEmitter2 } from "../../chunks/packages-CEiAl99H.js";
import { now, secondsFrom } from "../../common/clock.js";
import { AuditService } from "../audit/audit.service.js";
import { Policy } from "../policy/policy.js";
import { IdentityProvenEvent } from "./events/identity-proven.event.js";
import { ProofForgottenEvent } from "./events/proof-forgotten.event.js";
import { ProofRepository } from "./proof.repository.js";

// dist/modules/verification/proofs.js
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
/** The methods that say who the person is, not whom they work for. */ const PERSONAL_METHODS = ["code", "staff"];
var Proofs = class {
	constructor(proofs, audit, policy, events) {
		this.proofs = proofs;
		this.audit = audit;
		this.policy = policy;
		this.events = events;
	}
	/** The customer this caller is proven to be in this conversation. Looking counts as use: 24 idle hours end a proof. */ async of(conversationId, caller) {
		const stored = await this.proofs.find(conversationId, caller.userId);
		if (stored && this.holds(stored, caller)) {
			await this.touch(stored);
			return {
				customerId: stored.customerId,
				method: stored.method
			};
		}
		return caller.customerId === null ? null : {
			customerId: caller.customerId,
			method: "linked_account"
		};
	}
	/** The customers proven in conversations, by conversation; looking at them here is no use of the proofs. */ async provenIn(conversationIds) {
		const alive = (await this.proofs.findByConversations(conversationIds)).filter(({ lastUsedAt }) => lastUsedAt > secondsFrom(-86400));
		return new Map(alive.map(({ conversationId, customerId }) => [conversationId, customerId]));
	}
	/** The customer whom the account itself was proven to be last; null when no such proof is in force. */ async lastOf({ userId }) {
		return (await this.proofs.findLast(userId, PERSONAL_METHODS, secondsFrom(-86400)))?.customerId ?? null;
	}
	/** Takes the caller for this customer from now on, in this conversation, instead of whoever was proven before. */ async establish(conversationId, caller, customerId, method) {
		const { userId, sessionId } = caller;
		return this.keep({
			conversationId,
			userId,
			customerId,
			method,
			sessionId
		}, userId);
	}
	/**
	* Keeps a proof that somebody answers for.
	*
	* @param actor the account that says so.
	*/ async keep(proof, actor) {
		const { conversationId, userId, customerId, method } = proof;
		await this.proofs.replace(proof, now());
		await this.audit.record({
			actor,
			action: "verification.proof",
			subject: `conversation:${conversationId}`,
			details: {
				customerId,
				method
			}
		});
		this.events.emit(IdentityProvenEvent.name, new IdentityProvenEvent(conversationId, userId, customerId, method));
		return {
			customerId,
			method
		};
	}
	/** Ends the caller's own proof in this conversation, if there is one. */ async end(conversationId, caller) {
		if (await this.proofs.remove(conversationId, caller.userId)) this.announceEnd(conversationId);
	}
	/** Ends every proof of the conversation. */ async endAll(conversationId) {
		await this.proofs.removeByConversation(conversationId);
		this.announceEnd(conversationId);
	}
	/** Ends every proof made in the session. */ async endOfSession(sessionId) {
		const ended = await this.proofs.findConversationsOfSession(sessionId);
		await this.proofs.removeBySession(sessionId);
		ended.forEach((conversationId) => this.announceEnd(conversationId));
	}
	/** Ends every proof of the account. */ async endOfAccount(userId) {
		await this.proofs.removeByUser(userId);
	}
	announceEnd(conversationId) {
		this.events.emit(ProofForgottenEvent.name, new ProofForgottenEvent(conversationId));
	}
	async touch(proof) {
		if (proof.lastUsedAt < secondsFrom(-60)) await this.proofs.touch(proof.id, now());
	}
	holds(proof, caller) {
		if (proof.lastUsedAt <= secondsFrom(-86400)) return false;
		return proof.method !== "act_as" || this.policy.may(caller, "customer:act-as");
	}
};
Proofs = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ProofRepository === "undefined" ? Object : ProofRepository,
		typeof AuditService === "undefined" ? Object : AuditService,
		typeof Policy === "undefined" ? Object : Policy,
		typeof EventEmitter2 === "undefined" ? Object : EventEmitter2
	])
], Proofs);

export { Proofs };