import { Injectable } from '@nestjs/common';
import { secondsFrom } from '../../common/clock.js';
import { type CountedBy, CountedClaimRepository, type NewCountedClaim } from './counted-claim.repository.js';

interface Limit {
  readonly most: number;
  readonly windowSeconds: number;
}

const CLAIMS_OF_A_USER: Limit = { most: 5, windowSeconds: 15 * 60 };
const CLAIMS_FROM_AN_ADDRESS: Limit = { most: 20, windowSeconds: 60 * 60 };
const CODES_FOR_AN_IDENTIFIER: Limit = { most: 5, windowSeconds: 60 * 60 };
const CODES_FOR_A_CUSTOMER: Limit = { most: 5, windowSeconds: 60 * 60 };
const LONGEST_WINDOW_SECONDS = 60 * 60;

/** What the limits say of a claim. Where no code may be sent, the person is told that one was. */
export type LimitVerdict =
  | { readonly allowed: true; readonly sends: boolean }
  | { readonly allowed: false; readonly retryAfterSeconds: number; readonly by: 'user' | 'address' };

/**
 * Holds guessing back. Claims are recorded first and counted afterwards, so that two at once cannot both be the last one
 * allowed. The limits for an identifier and a customer are silent: telling them would tell what others did, and that two
 * identifiers belong to one person.
 */
@Injectable()
export class ClaimLimits {
  constructor(private readonly claims: CountedClaimRepository) {}

  /** Counts the claim, unless it is refused, and drops what is too old to count. */
  async judge(claim: NewCountedClaim): Promise<LimitVerdict> {
    await this.claims.removeOlderThan(secondsFrom(-LONGEST_WINDOW_SECONDS, claim.claimedAt));
    const id = await this.claims.record(claim);
    const verdict = await this.verdictOn(id, claim);
    if (!verdict.allowed) await this.claims.remove(id);
    return verdict;
  }

  private async verdictOn(id: number, claim: NewCountedClaim): Promise<LimitVerdict> {
    const { claimedAt, userHash, identifierHash, subjectHash } = claim;
    const user = await this.wait(id, claimedAt, { userHash }, CLAIMS_OF_A_USER);
    const identifier = await this.wait(id, claimedAt, { identifierHash }, CODES_FOR_AN_IDENTIFIER);
    const subject = await this.wait(id, claimedAt, { subjectHash }, CODES_FOR_A_CUSTOMER);
    const address = await this.addressWait(id, claim);
    if (user > 0) return { allowed: false, retryAfterSeconds: user, by: 'user' };
    if (address > 0) return { allowed: false, retryAfterSeconds: address, by: 'address' };
    return { allowed: true, sends: identifier === 0 && subject === 0 };
  }

  private async addressWait(id: number, { addressHash, claimedAt }: NewCountedClaim): Promise<number> {
    return addressHash === null ? 0 : this.wait(id, claimedAt, { addressHash }, CLAIMS_FROM_AN_ADDRESS);
  }

  /** Whole seconds until the window has room again; 0 while it has. */
  private async wait(id: number, at: string, by: CountedBy, limit: Limit): Promise<number> {
    const { count, first } = await this.claims.countUpTo(id, by, secondsFrom(-limit.windowSeconds, at));
    if (count <= limit.most || first === null) return 0;
    const milliseconds = Date.parse(first) + limit.windowSeconds * 1000 - Date.parse(at);
    return Math.max(1, Math.ceil(milliseconds / 1000));
  }
}
