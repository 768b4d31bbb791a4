import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../../chunks/packages-CEiAl99H.js";
import { now } from "../../../../common/clock.js";
import { InjectSettings } from "../../../../config/settings.js";
import { TasteMemory } from "../../../memory/taste-memory.contract.js";
import { CustomerDirectory } from "../../../users/customer-directory.contract.js";
import { Policy } from "../../../policy/policy.js";
import { StoreUnavailableError } from "../../../store/errors/store-unavailable.error.js";
import { looksLikeCode } from "../../../verification/one-time-code.js";
import { VerificationService } from "../../../verification/verification.service.js";
import { Understanding } from "../../understanding/understanding.contract.js";
import { askForIdentifier, questionAfter } from "../identity-questions.js";
import { contextOf } from "../turn-context.js";

// dist/modules/agents/graph/nodes/verify-customer.node.js
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
var VerifyCustomerNode = class {
	constructor(understanding, verification, policy, customers, memory, settings) {
		this.understanding = understanding;
		this.verification = verification;
		this.policy = policy;
		this.customers = customers;
		this.memory = memory;
		this.run = async (state, runtime) => {
			const { request } = contextOf(runtime);
			const plan = state.plan ?? await this.makePlan(state, request);
			const step = await this.takeStep(state, plan, request);
			const open = step === null ? null : questionAfter(step, plan.language, this.first);
			const customerId = (open === null ? await this.verification.proofOf(request.conversationId, request.caller) : null)?.customerId ?? null;
			return {
				plan,
				customerId,
				question: customerId === null && this.first ? open ?? askForIdentifier(plan.language, true) : open,
				reply: null,
				blocked: []
			};
		};
		this.first = settings.VERIFY_CUSTOMER === "before_any_answer";
	}
	async makePlan(state, { conversationId, caller }) {
		const proof = await this.verification.proofOf(conversationId, caller);
		const customer = proof === null ? null : await this.entryOf(proof.customerId);
		const { language } = await this.memory.load(caller.userId, proof?.customerId ?? null);
		return this.understanding.plan(state.message, {
			earlier: state.window,
			preferredLanguage: language ?? state.language,
			customer,
			actsForCustomers: this.policy.may(caller, "customer:act-as"),
			now: now()
		});
	}
	/** While the store is away a customer is known by nothing but the proof; what can be said without it is said. */ async entryOf(customerId) {
		return this.customers.findById(customerId).catch((error) => {
			if (error instanceof StoreUnavailableError) return null;
			throw error;
		});
	}
	/** What the person's answer, or a claim that a private request leans on, leads to; null when there is neither. */ async takeStep(state, plan, request) {
		const { conversationId, caller } = request;
		if (state.reply !== null) return looksLikeCode(state.reply) ? this.verification.submitCode(conversationId, caller, state.reply) : this.verification.submitIdentifier(conversationId, caller, state.reply);
		const claim = plan.claim ?? state.claim;
		const wanted = this.first || plan.requests.some(({ needsIdentity }) => needsIdentity);
		if (claim === null || !wanted) return null;
		if (plan.claim === null && await this.isSettled(request)) return null;
		return this.verification.submitIdentifier(conversationId, caller, claim.value);
	}
	/** A claim beside the message changes nothing for a proven person, unless they may act for any customer. */ async isSettled({ conversationId, caller }) {
		if (this.policy.may(caller, "customer:act-as")) return false;
		return await this.verification.proofOf(conversationId, caller) !== null;
	}
};
VerifyCustomerNode = _ts_decorate([
	Injectable(),
	_ts_param(5, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Understanding === "undefined" ? Object : Understanding,
		typeof VerificationService === "undefined" ? Object : VerificationService,
		typeof Policy === "undefined" ? Object : Policy,
		typeof CustomerDirectory === "undefined" ? Object : CustomerDirectory,
		typeof TasteMemory === "undefined" ? Object : TasteMemory,
		typeof Settings === "undefined" ? Object : Settings
	])
], VerifyCustomerNode);

export { VerifyCustomerNode };