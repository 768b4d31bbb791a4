import { readCatalogue } from './read-catalogue.mjs';
import { readPeople } from './read-people.mjs';
import { readPlaylists } from './read-playlists.mjs';
import { readTable } from './read-table.mjs';

/**
 * Reads everything the store is built from, except the orders, which are generated.
 *
 * @param {string} folder the store's source folder
 * @throws {SourceError} for the first line that cannot be used
 */
export function readStoreSource(folder) {
  const genres = new Map(readTable(folder, 'genres.txt').map(({ Name }, index) => [Name, index + 1]));
  const mediaTypes = readTable(folder, 'media-types.txt').map((row, index) => ({ ...row, id: index + 1 }));
  const catalogue = readCatalogue(folder, { genres, mediaTypes });
  const playlists = readPlaylists(folder, catalogue.tracks);
  return { genres, mediaTypes, ...catalogue, playlists, ...readPeople(folder, genres) };
}
