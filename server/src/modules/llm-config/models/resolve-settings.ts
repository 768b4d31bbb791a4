import { relative, resolve } from 'node:path';
import type { Settings } from '../../../config/settings.js';
import { InvalidModelError } from '../errors/invalid-model.error.js';
import type { ChatModelProvider, ModelSettings } from '../model-provider.contract.js';
import { environmentModel } from '../providers/environment-model.js';
import { modelsFolder } from '../providers/models-folder.js';
import { hasUser, isAllowedAddress } from '../transport/allowed-hosts.js';
import type { ModelRecord } from './model-record.js';

type Place = Pick<ModelRecord, 'modelPath' | 'baseUrl'>;

/**
 * The settings of a row: what it leaves open is as the environment has it for its provider.
 *
 * @throws InvalidModelError as `requireAllowedPlace` does: the environment may have changed since the row was made.
 */
export function settingsOf(record: ModelRecord, provider: ChatModelProvider, settings: Settings): ModelSettings {
  requireAllowedPlace(record, settings);
  const usual = provider.fromEnvironment(true)[0]?.settings;
  const named = record.modelPath ?? record.baseUrl;
  const { parameters } = record;
  const base = environmentModel(settings, {
    provider: record.provider,
    name: record.name,
    modelPath: named === null ? (usual?.modelPath ?? null) : fileOf(record, settings),
    baseUrl: named === null ? (usual?.baseUrl ?? null) : record.baseUrl,
  });
  return {
    ...base,
    contextSize: parameters.num_ctx ?? base.contextSize,
    timeoutSeconds: parameters.timeout ?? base.timeoutSeconds,
    temperature: parameters.temperature ?? null,
    maximumTokens: parameters.max_tokens ?? null,
    streams: parameters.stream ?? true,
  };
}

/** @throws InvalidModelError for an address that is not allowed, or a file that does not lie in the models folder. */
export function requireAllowedPlace({ modelPath, baseUrl }: Place, settings: Settings): void {
  if (baseUrl !== null && hasUser(baseUrl)) {
    throw new InvalidModelError({ field: 'base_url', detail: 'must have no user name or password in it' });
  }
  if (baseUrl !== null && /[\s?#]/.test(baseUrl)) {
    throw new InvalidModelError({ field: 'base_url', detail: 'must have no query, fragment or space in it' });
  }
  if (baseUrl !== null && !isAllowedAddress(baseUrl, settings.LLM_ALLOWED_HOSTS)) {
    throw new InvalidModelError({ field: 'base_url', detail: 'must be the address of a host in LLM_ALLOWED_HOSTS' });
  }
  if (modelPath === null) return;
  const inside = relative(modelsFolder(settings), resolve(modelsFolder(settings), modelPath));
  if (inside === '' || inside.startsWith('..') || resolve(modelPath) === modelPath) {
    throw new InvalidModelError({ field: 'model_path', detail: 'must be the path of a file below the models folder' });
  }
}

function fileOf({ modelPath }: Place, settings: Settings): string | null {
  return modelPath === null ? null : resolve(modelsFolder(settings), modelPath);
}
