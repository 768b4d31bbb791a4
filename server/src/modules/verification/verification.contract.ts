/** How a claim was proven. */
export const PROOF_METHODS = ['linked_account', 'code', 'staff', 'act_as'] as const;
export type ProofMethod = (typeof PROOF_METHODS)[number];

/** Who the person of a conversation was proven to be. */
export interface ProvenCustomer {
  readonly customerId: number;
  readonly method: ProofMethod;
}

/** What became of an identifier or a code that a person entered. Unknown identifiers give `code_sent` too. */
export type VerificationStep =
  | { readonly status: 'code_sent' }
  | { readonly status: 'proven'; readonly customerId: number; readonly method: ProofMethod }
  | { readonly status: 'wrong_code'; readonly triesLeft: number }
  | { readonly status: 'code_expired' }
  | { readonly status: 'no_identifier' }
  /** Told only to callers who may act for any customer: the store has no such customer. */
  | { readonly status: 'unknown_customer' }
  | { readonly status: 'too_many'; readonly retryAfterSeconds: number };
