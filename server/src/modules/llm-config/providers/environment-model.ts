import type { Settings } from '../../../config/settings.js';
import type { ModelSettings } from '../model-provider.contract.js';

type Named = Pick<ModelSettings, 'provider'> & Partial<Pick<ModelSettings, 'name' | 'modelPath' | 'baseUrl'>>;

/** A model as the environment sets it up; size of the context and limit of the first token are one for all providers. */
export function environmentModel(
  { OLLAMA_NUM_CTX, OLLAMA_TIMEOUT }: Pick<Settings, 'OLLAMA_NUM_CTX' | 'OLLAMA_TIMEOUT'>,
  named: Named,
): ModelSettings {
  return {
    name: null,
    modelPath: null,
    baseUrl: null,
    contextSize: OLLAMA_NUM_CTX,
    timeoutSeconds: OLLAMA_TIMEOUT,
    temperature: null,
    maximumTokens: null,
    streams: true,
    ...named,
  };
}
