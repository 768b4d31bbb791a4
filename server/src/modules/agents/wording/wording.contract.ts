import type { Evidence } from '../../tools/evidence.js';
import type { PlannedRequest } from '../understanding/plan.js';

/** A request with what its tools found, ready to be worded. `failed` names tools that could not answer. */
export interface AnsweredRequest {
  readonly request: PlannedRequest;
  readonly evidence: readonly Evidence[];
  readonly failed: readonly string[];
}

/** Built-in words of an answer: `lead` stands before the facts, `facts` is the list, table or figure by code, `close` after it. All Markdown, may be ''. */
export interface Wording {
  readonly lead: string;
  readonly facts: string;
  readonly close: string;
}

/** What an agent knows about a person when it words an answer. */
export interface WordingContext {
  /** BCP 47. */
  readonly language: string;
  readonly currency: string;
  readonly storeName: string;
}
