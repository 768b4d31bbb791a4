import { Injectable } from '@nestjs/common';
import { localTime } from '../../../common/clock.js';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { TasteMemory } from '../../memory/taste-memory.contract.js';
import { Policy } from '../../policy/policy.js';
import { StoreUnavailableError } from '../../store/errors/store-unavailable.error.js';
import { CustomerDirectory, type DirectoryEntry } from '../../users/customer-directory.contract.js';
import { VerificationService } from '../../verification/verification.service.js';
import type { Plan } from '../understanding/plan.js';
import { Understanding } from '../understanding/understanding.contract.js';
import type { TurnStateValue } from './state.js';
import type { TurnRequest } from './turn.contract.js';

/** Plans the message of a turn, with all that surrounds it. */
@Injectable()
export class TurnPlanner {
  constructor(
    private readonly understanding: Understanding,
    private readonly verification: VerificationService,
    private readonly policy: Policy,
    private readonly customers: CustomerDirectory,
    private readonly memory: TasteMemory,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  /** The plan of a text said after the earlier turns: the message, or what is left of it. */
  async plan(
    { message, window, language: ofPage }: Pick<TurnStateValue, 'message' | 'window' | 'language'>,
    { conversationId, caller, claim }: TurnRequest,
  ): Promise<Plan> {
    const proof = await this.verification.proofOf(conversationId, caller);
    const mayAct = this.policy.may(caller, 'customer:act-as');
    const chosen = mayAct && claim?.kind === 'customer_id' ? Number(claim.value) : (proof?.customerId ?? null);
    const customer = chosen === null ? null : await this.entryOf(chosen);
    const { language } = await this.memory.load({
      userId: caller.userId,
      customerId: proof?.customerId ?? null,
      actsFor: proof?.method === 'act_as',
    });
    return this.understanding.plan(message, {
      earlier: window,
      preferredLanguage: language ?? ofPage,
      customer,
      actsForCustomers: mayAct && claim === null && proof === null,
      now: localTime(this.settings.STORE_TIME_ZONE),
    });
  }

  /** While the store is away a customer is known by nothing but the proof; what can be said without it is said. */
  private async entryOf(customerId: number): Promise<DirectoryEntry | null> {
    return this.customers.findById(customerId).catch((error: unknown) => {
      if (error instanceof StoreUnavailableError) return null;
      throw error;
    });
  }
}
