import { resolve } from 'node:path';
import type { Settings } from '../../../config/settings.js';

/** The folder in which models are looked for by their file names: `MODELS_DIR`, or `models` in the data folder. */
export function modelsFolder(settings: Pick<Settings, 'MODELS_DIR' | 'DATA_DIR' | 'projectRoot'>): string {
  const { MODELS_DIR: folder, DATA_DIR: data } = settings;
  return folder === undefined ? resolve(data, 'models') : absolutePath(settings, folder);
}

/** A path of the environment, taken from the project's folder when it is relative. */
export function absolutePath({ projectRoot }: Pick<Settings, 'projectRoot'>, path: string): string {
  return resolve(projectRoot, path);
}
