import type { AgentMode, AnsweredRequest, Wording } from '../agent.contract.js';

/** One answered request with the words the code has for it; `wording.facts` stands in the answer in every mode. */
export interface WordedRequest {
  readonly answered: AnsweredRequest;
  readonly wording: Wording;
}

/** What an agent wants to say. The callbacks are told in the order in which people shall read. */
export interface WordsRequest {
  /** Name of the agent that speaks; its model is asked. */
  readonly agent: string;
  readonly parts: readonly WordedRequest[];
  /** The agent's system prompt. */
  readonly prompt: string;
  /** The person's message. */
  readonly question: string;
  /** Earlier turns, oldest first. */
  readonly history: readonly { readonly said: string; readonly answered: string }[];
  /** BCP 47. */
  readonly language: string;
  /** `built_in` makes no model call. */
  readonly mode: AgentMode;
  /** Tokens a model may still write in this turn. */
  readonly tokensLeft: number;
  /** Aborted when the turn has taken as long as it may; the code's words complete the answer then. */
  readonly deadline: () => AbortSignal;
  /** Aborted when the person stops the turn. */
  readonly signal: AbortSignal;
  /** More text at the end of these words. */
  readonly onText: (delta: string) => void;
  /** Other text in place of all these words so far. */
  readonly onReplace: (text: string) => void;
  readonly onProgress: (phase: 'queued' | 'loading' | 'reading', position?: number) => void;
  /** Told what the model call had taken when the person stopped it. */
  readonly onStopped?: (share: Omit<WrittenWords, 'text'>) => void;
}

/** What was written and what it took. `text` is what the callbacks told. */
export interface WrittenWords {
  readonly text: string;
  /** The model that wrote a part of it; null when all words are the code's. */
  readonly model: string | null;
  readonly llmCalls: number;
  /** As the model server counted them, or else the pieces that came; null when no call was made. */
  readonly tokens: number | null;
  /** Pieces of text that came: what a turn may spend is counted by these, and by nothing that a server says. */
  readonly heard: number;
  /** `performance.now()` at the model's first token. */
  readonly firstTokenAt: number | null;
  /** Null when nothing was missing, also when no model is expected to answer. */
  readonly degradedReason: string | null;
  /** Sentences of the model that did not stand and were left out or replaced. */
  readonly replaced: number;
}

/** Puts an answer into words: the code's alone, or a model's sentences around the code's facts. Never throws but for a stop. */
export abstract class WordWriter {
  abstract write(request: WordsRequest): Promise<WrittenWords>;
}
