/** A message to a model. */
export interface PromptMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly content: string;
}

/**
 * A piece of what a model says, or the end of it. A `text` may be empty: a sign of life of a model that thinks. A `call`
 * is a tool call as the model wrote it, unchecked. Tokens are what the server reported, null when it did not.
 */
export type ModelPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'call'; readonly tool: string; readonly arguments: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'end';
      readonly reason: 'stop' | 'length';
      readonly promptTokens: number | null;
      readonly outputTokens: number | null;
    };

/**
 * Why no model answers: nothing listens at the address; something else does, or nobody can be reached there; it
 * listens but does not answer in time; no model (or not the one set) is installed; the address is not among the
 * allowed hosts, or has a user name or password in it; the server refuses to answer us, or answers with an error; the
 * model cannot chat; its context has no room for any question; the file of the model is not there, cannot be loaded, or
 * the library that loads it is not installed; models are switched off; nobody has asked yet.
 */
export type ModelAbsence =
  | 'not_running'
  | 'wrong_address'
  | 'not_answering'
  | 'model_missing'
  | 'not_allowed'
  | 'user_in_address'
  | 'refused'
  | 'server_error'
  | 'chat_unsupported'
  | 'context_too_small'
  | 'file_missing'
  | 'file_unreadable'
  | 'library_missing'
  | 'disabled'
  | 'not_checked';

/** What a connection can say of itself without a model call. */
export interface ModelHealth {
  readonly state: 'ready' | 'loading' | 'none';
  /** The model that would answer, such as `llama3.2:3b`; null when there is none. */
  readonly model: string | null;
  /** Why there is none; null when ready or loading. */
  readonly reason: ModelAbsence | null;
}

/** A tool as it is offered to a model that can call tools by itself. `parameters` is a JSON schema. */
export interface ToolOffer {
  readonly name: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One form of a JSON answer: an object whose every field is a fixed text, a text or an integer. */
export interface AnswerObject {
  readonly type: 'object';
  readonly properties: Readonly<
    Record<string, { readonly const: string } | { readonly type: 'string' } | { readonly type: 'integer' }>
  >;
  readonly required: readonly string[];
}

/** The form an answer must have: one of some objects. The server or the library holds the model to it. */
export interface AnswerForm {
  readonly oneOf: readonly AnswerObject[];
}

export interface GenerateOptions {
  readonly signal: AbortSignal;
  readonly maximumTokens: number;
  readonly temperature: number;
  /** Tools the model may call by itself; only for models of which `callsTools` is true. */
  readonly tools?: readonly ToolOffer[];
  readonly form?: AnswerForm;
  /** Told the place in the queue, from 1, each time it changes while the call waits for its turn. */
  readonly onQueued?: (position: number) => void;
  /** Told once, when the call's turn has come: whether the model must be loaded first, as far as that is known. */
  readonly onStarted?: (phase: 'loading' | 'reading') => void;
  /** Milliseconds that the call may take in all, where that is less than its limits allow. Waiting may take a third of it. */
  readonly limitMs?: number;
}

/** What went wrong with the last call that failed, for administrators. */
export interface ModelTrouble {
  /** Code of the error, such as `MODEL.SLOW`. */
  readonly code: string;
  /** What exactly, such as `first_token`; null when the code says it all. */
  readonly reason: string | null;
  /** ISO 8601. */
  readonly at: string;
  /** True while the model is left alone because of it. */
  readonly resting: boolean;
}

/** The model in force: picks the connection, keeps health fresh, guards calls with a queue, limits and a breaker. */
export abstract class ActiveModel {
  /** The last known health, without asking. */
  abstract readonly health: ModelHealth;
  /** The health to decide by: asked anew when it is older than a few seconds, for which 300 ms are waited at most. */
  async freshHealth(): Promise<ModelHealth> {
    return this.health;
  }
  /**
   * True when a model is meant to answer: one is set up, or one was ready since the start. Without it a built-in
   * answer is the normal case and nothing is degraded.
   */
  abstract readonly expected: boolean;
  /** Tokens a prompt and its answer may take together. */
  abstract readonly contextSize: number;
  /** Whether the model in force can be offered tools. */
  get callsTools(): boolean {
    return false;
  }
  /** The last failure; null while the last call went well. */
  get trouble(): ModelTrouble | null {
    return null;
  }
  /**
   * Streams an answer within the limits of `ModelLimits`.
   *
   * @throws ModelUnavailableError, ModelRestingError and ModelBusyError (no call was made), ModelFailedError, ModelSlowError, or the
   *   signal's reason when it was aborted.
   */
  abstract stream(messages: readonly PromptMessage[], options: GenerateOptions): AsyncIterable<ModelPiece>;
  /** Tokens of a prompt by the model's own tokenizer; null when it has none at hand. */
  async countTokens(_messages: readonly PromptMessage[]): Promise<number | null> {
    return null;
  }
  /** The model that answers for an agent: the one set for it, else the active one. */
  forAgent(_agent: string): ActiveModel {
    return this;
  }
}
