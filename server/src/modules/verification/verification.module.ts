import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ClaimLimits } from './claim-limits.js';
import { ClaimReview } from './claim-review.js';
import { Claims } from './claims.js';
import { CodeSender } from './code-sender.js';
import { CountedClaimRepository } from './counted-claim.repository.js';
import { CustomerLinkController } from './customer-link/customer-link.controller.js';
import { CustomerLinkService } from './customer-link/customer-link.service.js';
import { IdentityLookup } from './identity-lookup.js';
import { ProofRepository } from './proof.repository.js';
import { Proofs } from './proofs.js';
import { VerificationAttemptRepository } from './verification-attempt.repository.js';
import { VerificationListener } from './verification.listener.js';
import { VerificationService } from './verification.service.js';

/** Who a person is to the store: claims, one-time codes, proofs. */
@Module({
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
    Proofs,
  ],
  exports: [VerificationService, ClaimReview],
})
export class VerificationModule {}
