import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { toMentioned } from '../intents/bind-pattern.js';
import { makeRequest } from '../intents/make-request.js';
import type { Focus } from '../conversation/focus.js';
import { mainName } from '../conversation/shown-row.js';
import { isElliptic } from './elliptic.js';

/**
 * "What about U2?" behind a question about an album that was picked from the list of another artist: that album is by nobody else,
 * so the list is asked for again, of this artist.
 */
export function listOfAnother(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const artist = artistIn(reading);
  const list = artist === undefined ? undefined : listPickedFrom(focus);
  const intent = intents.find(list?.intent ?? '');
  const before = list?.names.find(({ kind }) => kind === 'artist');
  if (artist === undefined || list === undefined || intent === undefined || before === undefined) return null;
  if (before.text === artist.text) return null;
  const names = list.names.map((name) => (name === before ? artist : name));
  const { offset: _offset, asked: _asked, ...details } = list.details;
  return makeRequest(intent, { names, details }, reading.text, 0.85);
}

/** The only thing that is said, where it is an artist first of all. */
function artistIn(reading: Reading): MentionedName | undefined {
  const [span, ...others] = reading.names;
  const [first] = span?.readings ?? [];
  const isArtist = others.length === 0 && first?.kind === 'artist' && first.known;
  return isArtist && span !== undefined && isElliptic(reading) ? toMentioned(span, first) : undefined;
}

/** What was asked to see the list that the album spoken of stands in. */
function listPickedFrom({ last, lists }: Focus): PlannedRequest | undefined {
  const album = last?.names.find(({ kind }) => kind === 'album');
  const isPicked = album !== undefined && last?.names.every(({ kind }) => kind === 'album' || kind === 'artist');
  if (album === undefined || !isPicked) return undefined;
  return lists.find(
    ({ by, rows }) =>
      by !== last &&
      by.names.length === 1 &&
      rows.some((row) => mainName(row)?.kind === 'album' && mainName(row)?.text === album.text),
  )?.by;
}
