import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, nameOf, textOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { bold, plain } from '../../wording/markdown.js';
import { ofNames } from '../../wording/of-names.js';
import { field } from '../../wording/rows.js';
import { sortText } from '../../wording/sort-texts.js';
import { say } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { wordList } from '../../wording/word-list.js';
import { CHOSEN } from './chosen-lists.texts.js';
import { limitsOf } from '../../understanding/intents/limits.js';
import { rankOf } from './ranked.js';

/** What a list holds that is chosen by a letter or by what it leaves out. */
export type ListedKind = 'artist' | 'album' | 'track' | 'genre';

/** What is listed, in which order, and whether only its number is wanted. */
export function chosenNotes({ concepts }: Reading, kind: ListedKind): Slots['details'] {
  const sort = kind === 'artist' ? undefined : rankOf(concepts);
  return { kind, ...(sort !== undefined && { sort }), ...(concepts.has('count') && { asked: 'count' }) };
}

/** The call that lists artists, albums or songs with a first letter or without something. */
export function chosenCall(slots: Slots): PlannedCall {
  const chosen = {
    genre: nameOf(slots, 'genre'),
    initial: textOf(slots, 'initial'),
    without_artist: textOf(slots, 'without_artist'),
    without_genre: textOf(slots, 'without_genre'),
    ...page(slots),
  };
  const kind = textOf(slots, 'kind');
  if (kind === 'artist') return call('find_artists', chosen);
  if (kind === 'genre') {
    const { genre: _genre, initial: _initial, ...left } = chosen;
    return call('find_genres', { ...left, artist_name: nameOf(slots, 'artist'), order: textOf(slots, 'sort') });
  }
  const ofArtist = {
    ...chosen,
    artist_name: nameOf(slots, 'artist'),
    without_album: textOf(slots, 'without_album'),
    order: textOf(slots, 'sort'),
  };
  if (kind === 'album') return call('find_albums', ofArtist);
  const without_song = textOf(slots, 'without_song');
  return call('find_tracks', { ...ofArtist, ...limitsOf(slots), album_title: nameOf(slots, 'album'), without_song });
}

/** Words such a list; the lead says what it holds and what it leaves out. */
export function wordChosen(answered: AnsweredRequest, context: WordingContext): Wording {
  const { language } = context;
  const { details, names } = answered.request;
  const total = answered.evidence[0]?.result.total ?? 0;
  const kind = listedKind(details['kind']);
  const left = ['without_artist', 'without_album', 'without_song', 'without_genre'].map((name) => details[name]);
  const values = {
    total,
    count: say(CHOSEN, language, kind, { total }),
    of: ofNames(names, language),
    letter: plain(details['initial']).toUpperCase(),
    without: left
      .flatMap((text) => (typeof text === 'string' ? text.split('\n') : []))
      .map((name) => bold(name))
      .join(', '),
  };
  const found = say(CHOSEN, language, details['initial'] === undefined ? 'without' : 'initial', values);
  const texts = {
    found,
    count: `${found}.`,
    none: say(CHOSEN, language, values.without === '' ? 'noneChosen' : 'nothingElse', values),
    order: say(CHOSEN, language, 'order'),
  };
  return wordList(answered, context, {
    texts: { en: texts },
    values,
    found,
    ...(details['sort'] !== undefined && { order: sortText(details['sort'], language) }),
    ...(kind === 'track'
      ? { columns: (columns, first) => trackColumns(columns, first, { artist: false }) }
      : {
          bullet: (row) =>
            bulletOf(
              row,
              kind,
              names.some((name) => name.kind === 'artist'),
            ),
        }),
  });
}

function bulletOf(row: ToolRow, kind: 'artist' | 'album' | 'genre', ofOne: boolean): string {
  const title = bold(field(row, kind));
  return kind === 'album' && !ofOne ? `${title} – ${plain(field(row, 'artist'))}` : title;
}

function listedKind(kind: unknown): ListedKind {
  return kind === 'artist' || kind === 'album' || kind === 'genre' ? kind : 'track';
}
