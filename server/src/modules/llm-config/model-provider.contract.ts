import type { GenerateOptions, ModelHealth, ModelPiece, PromptMessage } from './chat-model.contract.js';

/** One of `PROVIDERS`: what stands before `.provider` in the name of a provider's file. */
export type ProviderName = string;

/** One model as it is set up, by a row of the database or by the environment. */
export interface ModelSettings {
  readonly provider: ProviderName;
  /** As the provider names it; null: the provider chooses. */
  readonly name: string | null;
  /** Absolute path of a GGUF file, or of a folder that holds some; null when a server has the model. */
  readonly modelPath: string | null;
  /** Address of the server without a trailing slash; null for a file. */
  readonly baseUrl: string | null;
  /** Tokens a prompt and its answer may take together. */
  readonly contextSize: number;
  /** Limit of the first token; the other limits follow from it. */
  readonly timeoutSeconds: number;
  /** In place of what a caller asks for; null leaves it to the caller. */
  readonly temperature: number | null;
  /** Most tokens of one answer, where a caller asks for more; null leaves it to the caller. */
  readonly maximumTokens: number | null;
  /** False: words are passed on only when the whole answer is there. */
  readonly streams: boolean;
}

/** A model a server or a folder has. `contextLength` is the most tokens it was made for, null when not told. */
export interface InstalledModel {
  readonly name: string;
  /** ISO 8601, '' when not told. */
  readonly modifiedAt: string;
  readonly chats: boolean;
  readonly callsTools: boolean;
  /** False when the server does not tell what its models can do: `callsTools` then says nothing. */
  readonly tellsAbilities: boolean;
  readonly contextLength: number | null;
  readonly sizeBytes: number | null;
}

/** How far a download is. Bytes are null while they are not known. */
export interface PullProgress {
  readonly status: string;
  readonly completedBytes: number | null;
  readonly totalBytes: number | null;
}

/** The models that a server keeps on its disk. Every method throws as `ModelConnection.stream` does. */
export interface ModelShelf {
  list(): Promise<readonly InstalledModel[]>;
  /** Downloads a model; an aborted signal or a consumer that leaves ends the download. */
  pull(name: string, signal: AbortSignal): AsyncIterable<PullProgress>;
  /** Removes a model from the disk; false when there was none of that name. */
  remove(name: string): Promise<boolean>;
}

/** The way to one model. It keeps what it found out about it. */
export abstract class ModelConnection {
  /** Tokens a prompt and its answer may take together; what is sent with every call. */
  abstract readonly contextSize: number;
  /** Calls that may run at the same time without making each other slow. */
  readonly parallel: number = 2;
  /** True when the model can be offered tools; false until `health` has found out. */
  get callsTools(): boolean {
    return false;
  }
  /** Whether `callsTools` says something of the model: not every server tells what its model can do. */
  get toolsKnown(): boolean {
    return true;
  }
  /** Whether the model is in memory, as far as that is known without asking; a call of one that is not loads it first. */
  get isLoaded(): boolean {
    return true;
  }
  /** What the server keeps on its disk; null when it has nothing to manage. */
  readonly shelf: ModelShelf | null = null;
  /** Asks the server; bounded to 2 s, never throws. */
  abstract health(): Promise<ModelHealth>;
  /**
   * Streams an answer, ending with one piece of kind `end`. An aborted signal or a consumer that leaves ends the
   * server's work too.
   *
   * @throws ModelUnavailableError when the server or the model cannot be had, ModelFailedError when it breaks off or
   *   refuses, the signal's reason when it was aborted.
   */
  abstract stream(messages: readonly PromptMessage[], options: GenerateOptions): AsyncIterable<ModelPiece>;
  /** Tokens of a prompt by the model's own tokenizer; null when it has none at hand. Never throws. */
  async countTokens(_messages: readonly PromptMessage[]): Promise<number | null> {
    return null;
  }
  /** Has the model ready before anybody asks; bounded, never throws. */
  async warmUp(): Promise<void> {}
  /** Frees what is held in this process once running calls have ended. */
  async close(): Promise<void> {}
}

/** A model that the environment sets up. */
export interface EnvironmentModel {
  readonly settings: ModelSettings;
  /** True when the environment names it beyond the defaults: somebody means it to answer. */
  readonly configured: boolean;
}

/**
 * One kind of local model server or file, behind the one port the agents know. A provider is one file in `providers/`
 * that exports one injectable class; it is found there.
 */
export abstract class ChatModelProvider {
  /** The name `LLM_PROVIDER` chooses it by: that of its file. */
  abstract readonly name: ProviderName;
  /** The models that the environment sets up, the one to try first in front. `chosen`: `LLM_PROVIDER` names this provider. */
  abstract fromEnvironment(chosen: boolean): readonly EnvironmentModel[];
  /** Makes no request; what is wrong with the settings shows in `health`. */
  abstract connect(settings: ModelSettings): ModelConnection;
}
