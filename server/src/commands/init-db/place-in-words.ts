import { resolve } from 'node:path';
import { type DatabaseLocation, locate } from '../../config/settings.js';

/** Reads `--store`: a path of a SQLite file, or an address as the settings take it. */
export function placeOf(text: string): DatabaseLocation {
  return /^(sqlite|postgres|postgresql):\/\//.test(text)
    ? locate(text, process.cwd())
    : { kind: 'sqlite', file: resolve(text) };
}

/** A place as people may see it: never with the password of a server. */
export function placeInWords(place: DatabaseLocation): string {
  if (place.kind === 'sqlite') return place.file;
  const { host, pathname } = new URL(place.url);
  return `PostgreSQL at ${host}${pathname}`;
}

/** The line of the environment that makes a place the store. */
export function settingFor(place: DatabaseLocation, text: string): string {
  return `STORE_DATABASE_URL=${place.kind === 'sqlite' ? `sqlite:///${place.file}` : text}`;
}
