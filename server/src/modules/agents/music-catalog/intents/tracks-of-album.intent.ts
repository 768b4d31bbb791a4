import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, nameOf, numberOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import { cardinalOf, ordinalOf } from '../../understanding/lexicon/numerals.js';
import { placeOnAlbum } from '../../understanding/stages/figures/places-on-albums.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { lengthText, money } from '../../wording/format.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { SILENT, withGuess, wordList } from '../../wording/word-list.js';
import { albumOf, artistOf } from './names-in-answers.js';
import { TRACKS_OF_ALBUM } from './tracks-of-album.texts.js';

/** "Which songs are on Achtung Baby?", "do you have the album War?", an album's title alone. */
export class TracksOfAlbumIntent extends Intent {
  readonly name = 'tracks_of_album';
  readonly agent = 'music_agent';
  override readonly asksFor = ['album'] as const;
  override readonly cues = {
    en: `the order of songs, the order of the songs, the order of tracks, the order of the tracks, order of songs, order of the songs, order of tracks, order of the tracks, order of titles, order of the titles, in what order do, in what order are, what order do the, what order are the, in which order do the, in which order are, which order do the, which order are the, sequence of songs, sequence of the songs, sequence of tracks, sequence of the tracks, what else is on, what else is in, what else does, which other songs are on, which other tracks are on, other songs on, other tracks on, rest of the album, rest of that album, rest of the record, rest of that record`,
    es: `que mas hay en, que mas tiene, que otras canciones hay en, que otras canciones tiene, resto del album, resto del disco`,
    pt: `o que mais ha em, o que mais tem, que outras musicas tem, que outras musicas ha, resto do album, resto do disco`,
    fr: `quoi dautre sur, quy a t il dautre sur, quelles autres chansons sur, autres chansons de, reste de lalbum, reste du disque`,
    de: `was ist sonst noch auf, was ist noch auf, was sonst noch auf, welche anderen songs sind auf, welche anderen lieder sind auf, rest des albums, rest der platte`,
  };
  readonly patterns: readonly Pattern[] = [
    { needs: ['@album', 'cue'], likes: ['@artist', 'song', 'album', 'contain', 'on', 'have'] },
    { needs: ['@album', 'song'], likes: ['@artist', 'contain', 'count', 'have', 'album', 'on', 'total', 'newest'] },
    { needs: ['@album', 'contain'], likes: ['@artist', 'have', 'album', 'count'], base: 0.95 },
    { needs: ['@album', 'album'], likes: ['@artist', 'have', 'contain'], base: 0.9 },
    { needs: ['@album', 'have'], likes: ['@artist', 'buy'], base: 0.9 },
    { needs: ['@album', 'count'], likes: ['@artist', 'have'], base: 0.7 },
    { needs: ['@album'], likes: ['@artist', 'show', 'what_about'], base: 0.65 },
  ];

  override notes(reading: Reading): Slots['details'] {
    const available = reading.concepts.has('have') && !reading.concepts.has('song') && !reading.concepts.has('contain');
    const told = placeOnAlbum(reading.tokens, reading.names);
    const isSong = told !== null && (told.isVerb === true || reading.concepts.has('song'));
    const place = reading.figures.place ?? (isSong ? told.place : placeIn(reading));
    if (place !== undefined) return { place };
    return { ...askedCount(reading), ...(available && { available }) };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const place = numberOf(slots, 'place');
    return [
      call('get_tracks_by_album', {
        album_title: nameOf(slots, 'album'),
        artist_name: nameOf(slots, 'artist'),
        ...(place === undefined ? page(slots) : place < 0 ? { limit: MOST_SONGS } : { limit: 1, offset: place - 1 }),
      }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { place } = answered.request.details;
    if (typeof place === 'number' && !(place < 0 && answered.evidence[0]?.result.more === true))
      return wordPlace(answered, place, context);
    const rows = answered.evidence[0]?.result.rows ?? [];
    const several = rows.some(
      (row) => field(row, 'album') !== field(rows[0], 'album') || field(row, 'artist') !== field(rows[0], 'artist'),
    );
    const values = { album: bold(albumOf(answered)), artist: bold(artistOf(answered)) };
    return wordList(answered, context, {
      texts: TRACKS_OF_ALBUM,
      found:
        answered.request.details['available'] === true
          ? say(TRACKS_OF_ALBUM, context.language, 'yes', { ...values, total: answered.evidence[0]?.result.total ?? 0 })
          : undefined,
      values,
      columns: (columns, first) => trackColumns(columns, first, { artist: !several, album: !several }),
    });
  }
}

/** The place of the last song; places below zero count from the end, which the number of songs tells; an album of more songs is listed. */
const LAST = -1;
const MOST_SONGS = 50;
const FIRST_WORDS = new Set('opening opener'.split(' '));
const NUMBERED = new Set('number track pista faixa piste titel numero nummer'.split(' '));
const LAST_WORDS = new Set(
  'last final closing closer ultima ultimo derniere dernier letzte letzter letztes letzten'.split(' '),
);

function asksForLast({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>): boolean {
  return tokens.some(
    ({ word, quote }, place) =>
      quote === 0 &&
      LAST_WORDS.has(word) &&
      matches.some(
        ({ start, end, concepts }) =>
          concepts.includes('song') &&
          start <= place + 1 &&
          place < end + 2 &&
          (end === place + 1 || !/s$/.test(tokens[end - 1]?.word ?? '')),
      ),
  );
}

/** "The third song", "song number 3": the place on the album that is asked for. */
function placeIn({ tokens, matches, concepts, figures }: Reading): number | undefined {
  if (!concepts.has('song') && !concepts.has('count') && !concepts.has('title')) return undefined;
  if (figures.limit !== undefined) return undefined;
  if (asksForLast({ tokens, matches })) return LAST;
  if (tokens.some(({ word, quote }) => quote === 0 && FIRST_WORDS.has(word))) return 1;
  const numbered = tokens.findIndex(({ word }) => NUMBERED.has(word));
  const number = cardinalOf(tokens[numbered + 1]?.word ?? '');
  if (numbered >= 0 && number !== null && number > 0) return number;
  return (
    tokens
      .map(({ word, quote }, at) => (quote > 0 || tokens[at + 1]?.before === 'comma' ? null : ordinalOf(word)))
      .find((place) => place !== null) ?? undefined
  );
}

function wordPlace(answered: AnsweredRequest, asked: number, context: WordingContext): Wording {
  const { language, currency } = context;
  const result = answered.evidence[0]?.result;
  const row = result?.rows.at(asked < 0 ? asked : 0);
  const total = result?.total ?? 0;
  const place = asked < 0 ? total + 1 + asked : asked;
  const values = { album: bold(albumOf(answered)), place, total };
  if (result === undefined || result.total === 0)
    return wordList(answered, context, { texts: TRACKS_OF_ALBUM, values });
  if (row === undefined) return { ...SILENT, lead: say(TRACKS_OF_ALBUM, language, 'noPlace', values) };
  const told = {
    ...values,
    artist: bold(field(row, 'artist')),
    track: bold(field(row, 'track')),
    length: lengthText(field(row, 'length')),
    price: money(field(row, 'price'), currency),
  };
  return { ...SILENT, lead: withGuess(answered.request, say(TRACKS_OF_ALBUM, language, 'place', told), language) };
}
