import type { ModelHealth, ModelTrouble } from '../../llm-config/chat-model.contract.js';
import type { Finding } from '../../llm-config/doctor/finding.js';

/** What a person may know of the state of the system; `details` for those who may read all of it. */
export interface SystemState {
  /** `degraded` when the store cannot be read or a model is expected and not ready. */
  readonly status: 'ok' | 'degraded';
  readonly model: ModelHealth['state'];
  readonly details?: SystemDetails;
}

/** Everything there is to know. */
export interface SystemDetails {
  readonly software: { readonly name: string; readonly version: string; readonly node: string };
  readonly uptimeSeconds: number;
  readonly model: ModelHealth;
  /** The last call that failed; null when the last one went well. */
  readonly modelTrouble: ModelTrouble | null;
  readonly modelFindings: readonly Finding[];
  readonly store: {
    readonly name: string;
    readonly description: string;
    readonly isAvailable: boolean;
    readonly isSample: boolean;
  };
  readonly database: { readonly kind: 'sqlite' | 'postgres' };
  readonly memory: {
    readonly residentBytes: number;
    readonly heapUsedBytes: number;
    readonly machineBytes: number;
  };
}
