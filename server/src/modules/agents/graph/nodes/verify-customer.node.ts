import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../../config/settings.js';
import { Policy } from '../../../policy/policy.js';
import { looksLikeCode } from '../../../verification/identifier.js';
import type { VerificationStep } from '../../../verification/verification.contract.js';
import { VerificationService } from '../../../verification/verification.service.js';
import type { Plan } from '../../understanding/plan.js';
import { askForIdentifier, questionAfter } from '../identity-questions.js';
import type { TurnStateUpdate, TurnStateValue } from '../state.js';
import { contextOf, type TurnRuntime } from '../turn-context.js';
import { TurnPlanner } from '../turn-planner.js';
import type { TurnRequest } from '../turn.contract.js';

/**
 * `verification`: makes the plan on the first pass, and on every pass finds out which store customer, if any, the
 * person has proven to be. A claim in the message, beside it, or as the answer to a question goes through the same
 * steps; the proof is read from the server's own records each time, never from the state.
 */
@Injectable()
export class VerifyCustomerNode {
  constructor(
    private readonly planner: TurnPlanner,
    private readonly verification: VerificationService,
    private readonly policy: Policy,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  readonly run = async (state: TurnStateValue, runtime: TurnRuntime): Promise<TurnStateUpdate> => {
    const { request } = contextOf(runtime);
    const plan = state.plan ?? (await this.planner.plan(state, request));
    const step = await this.takeStep(state, plan, request);
    const open = step === null ? null : questionAfter(step, plan.language, this.first);
    // A claim that is not proven yet stands in the way of an older proof: the person means to be somebody else.
    const proof = open === null ? await this.verification.proofOf(request.conversationId, request.caller) : null;
    const customerId = proof?.customerId ?? null;
    const question = customerId === null && this.first ? (open ?? askForIdentifier(plan.language, true)) : open;
    return { plan, customerId, actsFor: proof?.method === 'act_as', question, reply: null, blocked: [] };
  };

  private get first(): boolean {
    return this.settings.VERIFY_CUSTOMER === 'before_any_answer';
  }

  /** What the person's answer, or a claim that the message leans on, leads to; null when there is neither. */
  private async takeStep(state: TurnStateValue, plan: Plan, request: TurnRequest): Promise<VerificationStep | null> {
    const { conversationId, caller } = request;
    if (state.reply !== null) {
      return looksLikeCode(state.reply)
        ? this.verification.submitCode(conversationId, caller, state.reply)
        : this.verification.submitIdentifier(conversationId, caller, state.reply);
    }
    const claim = plan.claim ?? state.claim;
    if (claim === null || !this.leansOnClaim(plan, request)) return null;
    if (plan.claim === null && (await this.isSettled(request))) return null;
    return this.verification.submitIdentifier(conversationId, caller, claim.value);
  }

  /** Whose taste a message tells of is settled before it is kept: staff state the wishes of whom they act for. */
  private leansOnClaim({ requests, preferences, rest }: Plan, { caller }: TurnRequest): boolean {
    if (this.first || requests.some(({ needsIdentity }) => needsIdentity)) return true;
    if (!this.policy.may(caller, 'customer:act-as')) return false;
    return preferences.length > 0 || rest !== undefined || requests.some(({ usesIdentity }) => usesIdentity === true);
  }

  /** A claim beside the message changes nothing for a proven person, unless they may act for any customer. */
  private async isSettled({ conversationId, caller }: TurnRequest): Promise<boolean> {
    if (this.policy.may(caller, 'customer:act-as')) return false;
    return (await this.verification.proofOf(conversationId, caller)) !== null;
  }
}
