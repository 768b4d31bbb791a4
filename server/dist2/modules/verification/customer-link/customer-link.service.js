import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AuditService } from "../../audit/audit.service.js";
import { ForbiddenError } from "../../policy/errors/forbidden.error.js";
import { UsersService } from "../../users/users.service.js";
import { ProofNeededError } from "../errors/proof-needed.error.js";
import { Proofs } from "../proofs.js";

// dist/modules/verification/customer-link/customer-link.service.js
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
var CustomerLinkService = class {
	constructor(proofs, users, audit) {
		this.proofs = proofs;
		this.users = users;
		this.audit = audit;
	}
	/**
	* Links the account to the customer it was proven to be last, in any of its conversations, by a code or by the staff.
	*
	* @throws ProofNeededError without such a proof; ForbiddenError for a guest, whose account ends with the session.
	*/ async link(caller) {
		if (caller.role === "guest") throw new ForbiddenError();
		const customerId = await this.proofs.lastOf(caller);
		if (customerId === null) throw new ProofNeededError();
		return this.change(caller, customerId, "user.customer_linked");
	}
	/** What was proven in conversations stays proven there. */ async unlink(caller) {
		await this.change(caller, null, "user.customer_unlinked");
	}
	async change({ userId }, customerId, action) {
		await this.users.linkCustomer(userId, customerId);
		await this.audit.record({
			actor: userId,
			action,
			subject: `user:${userId}`,
			details: { customerId }
		});
		return this.users.get(userId);
	}
};
CustomerLinkService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Proofs === "undefined" ? Object : Proofs,
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], CustomerLinkService);

export { CustomerLinkService };