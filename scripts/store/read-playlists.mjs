import { readLines } from './read-lines.mjs';
import { SourceError } from './source-error.mjs';

const separator = ' / ';
const selectors = {
  media: (track) => track.mediaType,
  genre: (track) => track.genre,
  artist: (track) => track.artist,
  album: (track) => [track.artist, track.album].join(separator),
  track: (track) => [track.artist, track.album, track.title].join(separator),
};

/**
 * Reads `playlists.txt`: headings name the playlists, the lines under them choose tracks of the catalogue.
 *
 * @param {string} folder the store's source folder
 * @param {object[]} tracks the catalogue's tracks, as `readCatalogue` gives them
 * @returns {{ id: number, name: string, trackIds: number[] }[]} each track once a playlist, in ascending order
 * @throws {SourceError} for a line that is no heading and no selection, and for a selection that finds nothing
 */
export function readPlaylists(folder, tracks) {
  const playlists = [];
  for (const line of readLines(folder, 'playlists.txt')) {
    const [, name] = /^# (.+)$/.exec(line.text) ?? [];
    if (name !== undefined) playlists.push({ id: playlists.length + 1, name, trackIds: [] });
    else if (playlists.length === 0) throw new SourceError(line, 'this line stands before the first playlist');
    else playlists[playlists.length - 1].trackIds.push(...selectTrackIds(line, tracks));
  }
  return playlists.map((playlist) => ({ ...playlist, trackIds: ascendingOnce(playlist.trackIds) }));
}

function selectTrackIds(line, tracks) {
  const [, kind, wanted] = /^(media|genre|artist|album|track): (.+)$/.exec(line.text) ?? [];
  if (kind === undefined) throw new SourceError(line, 'expected "# Playlist" or media, genre, artist, album or track');
  const selected = tracks.filter((track) => selectors[kind](track) === wanted);
  if (selected.length === 0) throw new SourceError(line, `the catalogue has no ${kind} "${wanted}"`);
  return selected.map((track) => track.id);
}

const ascendingOnce = (ids) => [...new Set(ids)].sort((first, second) => first - second);
