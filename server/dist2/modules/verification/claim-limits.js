import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { secondsFrom } from "../../common/clock.js";
import { CountedClaimRepository } from "./counted-claim.repository.js";

// dist/modules/verification/claim-limits.js
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
const CLAIMS_OF_A_USER = {
	most: 5,
	windowSeconds: 900
};
const CLAIMS_FROM_AN_ADDRESS = {
	most: 20,
	windowSeconds: 3600
};
const CODES_FOR_AN_IDENTIFIER = {
	most: 5,
	windowSeconds: 3600
};
const CODES_FOR_A_CUSTOMER = {
	most: 5,
	windowSeconds: 3600
};
var ClaimLimits = class {
	constructor(claims) {
		this.claims = claims;
	}
	/** Counts the claim, unless it is refused, and drops what is too old to count. */ async judge(claim) {
		await this.claims.removeOlderThan(secondsFrom(-3600, claim.claimedAt));
		const id = await this.claims.record(claim);
		const verdict = await this.verdictOn(id, claim);
		if (!verdict.allowed) await this.claims.remove(id);
		return verdict;
	}
	async verdictOn(id, claim) {
		const { claimedAt, userHash, identifierHash, subjectHash } = claim;
		const user = await this.wait(id, claimedAt, { userHash }, CLAIMS_OF_A_USER);
		const identifier = await this.wait(id, claimedAt, { identifierHash }, CODES_FOR_AN_IDENTIFIER);
		const subject = await this.wait(id, claimedAt, { subjectHash }, CODES_FOR_A_CUSTOMER);
		const address = await this.addressWait(id, claim);
		if (user > 0) return {
			allowed: false,
			retryAfterSeconds: user,
			by: "user"
		};
		if (address > 0) return {
			allowed: false,
			retryAfterSeconds: address,
			by: "address"
		};
		return {
			allowed: true,
			sends: identifier === 0 && subject === 0
		};
	}
	async addressWait(id, { addressHash, claimedAt }) {
		return addressHash === null ? 0 : this.wait(id, claimedAt, { addressHash }, CLAIMS_FROM_AN_ADDRESS);
	}
	/** Whole seconds until the window has room again; 0 while it has. */ async wait(id, at, by, limit) {
		const { count, first } = await this.claims.countUpTo(id, by, secondsFrom(-limit.windowSeconds, at));
		if (count <= limit.most || first === null) return 0;
		const milliseconds = Date.parse(first) + limit.windowSeconds * 1e3 - Date.parse(at);
		return Math.max(1, Math.ceil(milliseconds / 1e3));
	}
};
ClaimLimits = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof CountedClaimRepository === "undefined" ? Object : CountedClaimRepository])
], ClaimLimits);

export { ClaimLimits };