import { z } from 'zod';
import { PROVIDERS } from '../../../config/model-providers.js';
import type { ProviderName } from '../model-provider.contract.js';

/** What may be set of a model; what is left out is as the environment has it. `timeout` is in seconds. */
export const modelParametersSchema = z.strictObject({
  temperature: z.number().min(0).max(2).optional(),
  max_tokens: z.int().min(1).max(8192).optional(),
  timeout: z.int().min(1).max(120).optional(),
  stream: z.boolean().optional(),
  num_ctx: z.int().min(512).max(1_048_576).optional(),
});
export type ModelParameters = z.infer<typeof modelParametersSchema>;

export const providerSchema = z.enum(PROVIDERS);
export const agentNamesSchema = z.array(z.string());

/** A model as an administrator has set it up. */
export interface ModelRecord {
  readonly id: number;
  readonly name: string;
  readonly provider: ProviderName;
  /** Path below the models folder; null when a server has the model. */
  readonly modelPath: string | null;
  /** Null: the address of the environment. */
  readonly baseUrl: string | null;
  readonly parameters: ModelParameters;
  /** Agents for which it answers in place of the active one. */
  readonly agents: readonly string[];
  readonly isActive: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What an administrator says of a new model. */
export type NewModel = Pick<ModelRecord, 'name' | 'provider' | 'modelPath' | 'baseUrl' | 'parameters' | 'agents'>;
