import type { ToolArguments } from '../../tools/tool.contract.js';
import type { NameKind } from '../../store/names/name-index.contract.js';

/** A name the message speaks of, as the catalogue writes it (or as the person wrote it when the store has no such name). */
export interface MentionedName {
  readonly kind: NameKind;
  readonly text: string;
  /** The words of the person. */
  readonly said: string;
  /** False when the store has no such name; `near` then holds the closest ones. */
  readonly known: boolean;
  /** True when the name was read out of a misspelling or a part of it, so that an answer says which name it is about. */
  readonly guessed: boolean;
  readonly near?: readonly string[];
}

/** One tool call of a plan; arguments hold no identity. */
export interface PlannedCall {
  readonly tool: string;
  readonly arguments: ToolArguments;
}

/** One thing the person asks for, and how the code means to answer it. */
export interface PlannedRequest {
  /** The part of the message this request was read from. */
  readonly text: string;
  /** Name of the agent that answers: `music_agent`, `invoice_agent`, `supervisor` or a registered agent. */
  readonly agent: string;
  /** Name of the intent, such as `albums_by_artist`; its wording words the answer. */
  readonly intent: string;
  readonly calls: readonly PlannedCall[];
  readonly names: readonly MentionedName[];
  /** Facts of the intent that wording and follow-ups need (a period in words, an ordinal, the filter, a page offset). */
  readonly details: Readonly<Record<string, string | number | boolean>>;
  /** 0..1; from `SURE` on, the code answers without asking a model what was meant. */
  readonly confidence: number;
  /** True when a planned tool needs a proven customer. */
  readonly needsIdentity: boolean;
  /** True when it is answered otherwise for a customer who is known. */
  readonly usesIdentity?: boolean;
}

/** From this confidence on a plan is sure. */
export const SURE = 0.6;

/** An identity the person states in the message: a claim, never proof. */
export interface StatedIdentity {
  readonly kind: 'email' | 'phone' | 'customer_id';
  readonly value: string;
}

/** What a message means: the result of understanding, kept in the state of the turn. At least one request. */
export interface Plan {
  /** BCP 47 language the person writes in. */
  readonly language: string;
  readonly requests: readonly PlannedRequest[];
  readonly claim: StatedIdentity | null;
  /** Typed likes and dislikes the person stated, catalogue spelling. */
  readonly preferences: readonly StatedPreference[];
  /** What of the message asks about what the requests find, to be planned when they are answered; absent when nothing does. */
  readonly rest?: string;
}

/** A preference the person stated about the catalogue; a question is none. */
export interface StatedPreference {
  readonly kind: 'genre' | 'artist' | 'language';
  readonly value: string;
  readonly liked: boolean;
}
