import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CatalogueBuilder } from './catalogue-builder.mjs';
import { parseCatalogueLine } from './catalogue-line.mjs';
import { readLines } from './read-lines.mjs';

/**
 * Reads every file of the folder `catalogue`, in the order of the file names; that order gives the ids.
 *
 * @param {string} folder the store's source folder
 * @param {{ genres: Map<string, number>, mediaTypes: object[] }} lists the genres and media types an album may name
 * @returns {{ artists: object[], albums: object[], tracks: object[] }} rows with ids; prices in cents, lengths in
 *   milliseconds; albums and tracks also carry the names they hang from
 * @throws {SourceError} for a line that does not parse, an unknown genre or media type, a repeated artist, album or
 *   track, a number out of order and an album without tracks
 */
export function readCatalogue(folder, lists) {
  const builder = new CatalogueBuilder(lists);
  for (const file of readdirSync(join(folder, 'catalogue')).sort()) {
    for (const line of readLines(folder, `catalogue/${file}`)) builder.add(line, parseCatalogueLine(line));
    builder.endFile();
  }
  return { artists: builder.artists, albums: builder.albums, tracks: builder.tracks };
}
