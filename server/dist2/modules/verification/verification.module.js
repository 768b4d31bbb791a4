import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qn as init_module_decorator, Sn as init_common, Zn as Module } from "../../chunks/packages-CEiAl99H.js";
import { AuditModule } from "../audit/audit.module.js";
import { ClaimLimits } from "./claim-limits.js";
import { ClaimReview } from "./claim-review.js";
import { Claims } from "./claims.js";
import { CodeSender } from "./code-sender.js";
import { CountedClaimRepository } from "./counted-claim.repository.js";
import { CustomerLinkController } from "./customer-link/customer-link.controller.js";
import { CustomerLinkService } from "./customer-link/customer-link.service.js";
import { IdentityLookup } from "./identity-lookup.js";
import { ProofRepository } from "./proof.repository.js";
import { Proofs } from "./proofs.js";
import { VerificationAttemptRepository } from "./verification-attempt.repository.js";
import { VerificationListener } from "./verification.listener.js";
import { VerificationService } from "./verification.service.js";

// dist/modules/verification/verification.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var VerificationModule = class {};
VerificationModule = _ts_decorate([Module({
	imports: [AuditModule],
	controllers: [CustomerLinkController],
	providers: [
		CustomerLinkService,
		VerificationService,
		ClaimReview,
		VerificationListener,
		VerificationAttemptRepository,
		ProofRepository,
		CountedClaimRepository,
		ClaimLimits,
		Claims,
		CodeSender,
		IdentityLookup,
		Proofs
	],
	exports: [VerificationService, ClaimReview]
})], VerificationModule);

export { VerificationModule };