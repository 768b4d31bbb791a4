import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { AuditService } from '../../audit/audit.service.js';
import { ForbiddenError } from '../../policy/errors/forbidden.error.js';
import type { User } from '../../users/entities/user.entity.js';
import { UsersService } from '../../users/users.service.js';
import { ProofNeededError } from '../errors/proof-needed.error.js';
import { Proofs } from '../proofs.js';

/** Ties accounts to the store customers they were proven to belong to. */
@Injectable()
export class CustomerLinkService {
  constructor(
    private readonly proofs: Proofs,
    private readonly users: UsersService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Links the account to the customer it was proven to be last, in any of its conversations, by a code or by the staff.
   *
   * @throws ProofNeededError without such a proof; ForbiddenError for a guest, whose account ends with the session.
   */
  async link(caller: Caller): Promise<User> {
    if (caller.role === 'guest') throw new ForbiddenError();
    const customerId = await this.proofs.lastOf(caller);
    if (customerId === null) throw new ProofNeededError();
    return this.change(caller, customerId, 'user.customer_linked');
  }

  /** What was proven in conversations stays proven there. */
  async unlink(caller: Caller): Promise<void> {
    await this.change(caller, null, 'user.customer_unlinked');
  }

  private async change({ userId }: Caller, customerId: number | null, action: string): Promise<User> {
    await this.users.linkCustomer(userId, customerId);
    await this.audit.record({ actor: userId, action, subject: `user:${userId}`, details: { customerId } });
    return this.users.get(userId);
  }
}
