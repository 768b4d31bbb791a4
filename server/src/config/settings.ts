import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { Inject } from '@nestjs/common';
import { InvalidSettingsError } from './invalid-settings.error.js';
import { environmentSchema, type Environment } from './settings.schema.js';

/** Where one database lies: a SQLite file by its absolute path, or a PostgreSQL server by its address. */
export type DatabaseLocation = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };

/** The settings of this process: the environment as typed values, with paths made absolute against `projectRoot`. */
export interface Settings extends Omit<Environment, 'DATABASE_URL' | 'STORE_DATABASE_URL' | 'DATA_DIR'> {
  /** Absolute path of the folder that holds `data/`, `server/` and `web/`. */
  projectRoot: string;
  /** Absolute path of the folder for everything the server writes: databases, keys, outbox. */
  DATA_DIR: string;
  DATABASE: DatabaseLocation;
  /** Unset: the store is looked for at its usual places. */
  STORE_DATABASE: DatabaseLocation | undefined;
}

/** Injection token of the settings; prefer the `InjectSettings` decorator. */
export const SETTINGS = Symbol('settings');

/** Injects the settings of the process into a constructor parameter of type `Settings`. */
export const InjectSettings = (): ParameterDecorator => Inject(SETTINGS);

/**
 * Reads the environment once and checks all of it.
 *
 * @throws InvalidSettingsError naming every variable with a value that cannot be used.
 */
export function readSettings(variables: NodeJS.ProcessEnv, projectRoot: string): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  const problems = [...missingKeys(given), ...(parsed.error?.issues.map(problemOf) ?? [])];
  if (!parsed.success || problems.length > 0) throw new InvalidSettingsError(problems);
  const { DATABASE_URL, STORE_DATABASE_URL, ...rest } = parsed.data;
  const dataDirectory = absolute(rest.DATA_DIR, projectRoot);
  return {
    ...rest,
    projectRoot,
    DATA_DIR: dataDirectory,
    DATABASE: DATABASE_URL
      ? locate(DATABASE_URL, projectRoot)
      : { kind: 'sqlite', file: resolve(dataDirectory, 'counterpoint.db') },
    STORE_DATABASE: STORE_DATABASE_URL ? locate(STORE_DATABASE_URL, projectRoot) : defaultStore(projectRoot),
  };
}

/** Several processes may share a PostgreSQL database, and then its keys: none is made up for one of them alone. */
function missingKeys(given: Record<string, string | undefined>): string[] {
  if (!/^postgres(ql)?:/.test(given['DATABASE_URL'] ?? '')) return [];
  const missing = ['SECRET_KEY', 'ENCRYPTION_KEY'].filter((name) => given[name] === undefined);
  return missing.map((name) => `${name}: must be set when DATABASE_URL names a PostgreSQL server`);
}

function problemOf({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.join('.')}: ${message}`;
}

/** Turns `sqlite:///relative`, `sqlite:////absolute` or `postgres://…` into a place; relative paths start at `root`. */
export function locate(url: string, root: string): DatabaseLocation {
  const file = /^sqlite:\/\/\/(.+)$/.exec(url)?.[1];
  return file === undefined ? { kind: 'postgres', url } : { kind: 'sqlite', file: absolute(file, root) };
}

function defaultStore(projectRoot: string): DatabaseLocation | undefined {
  const file = resolve(projectRoot, 'data/chinook.db');
  return existsSync(file) ? { kind: 'sqlite', file } : undefined;
}

function absolute(path: string, root: string): string {
  return isAbsolute(path) ? path : resolve(root, path);
}
