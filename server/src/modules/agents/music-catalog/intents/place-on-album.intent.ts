import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import { placeOnAlbum } from '../../understanding/stages/figures/places-on-albums.js';
import { neighbourOnAlbum } from '../../understanding/stages/names/neighbours-on-albums.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { bold, list } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say } from '../../wording/texts.js';
import { SILENT, wordList } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';
import { PLACE_ON_ALBUM } from './place-on-album.texts.js';

/** "Which track number is One on its album?", "is Layla on Unplugged?" */
export class PlaceOnAlbumIntent extends Intent {
  readonly name = 'place_on_album';
  readonly agent = 'music_agent';
  override readonly asksFor = ['track'] as const;
  override readonly cues = {
    en: `track number, what track number, which track number, song number, what number, which number, number on the album, what position, which position, position on the album, which track is, what track is, track position, place on the album, where on the album`,
    es: `numero de pista, que numero, que posicion, posicion en el album`,
    pt: `numero da faixa, que numero, qual a posicao, posicao no album`,
    fr: `numero de piste, quel numero, quelle position, position sur lalbum`,
    de: `titelnummer, welche nummer, welcher titel ist, an welcher stelle, welche position`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['@track', '@album', 'on'],
      likes: ['song', 'album', 'contain', 'ask'],
      never: ['price', 'length', 'compose', 'genre'],
      base: 0.99,
    },
    {
      needs: ['@track', '@album', 'contain'],
      likes: ['song', 'album', 'on', 'have'],
      never: ['price', 'length', 'compose', 'genre'],
      base: 0.99,
    },
    {
      needs: ['@track', '@album', 'have'],
      likes: ['song', 'album', 'on', 'contain'],
      never: ['price', 'length', 'compose', 'genre', 'buy', 'first_person'],
      base: 0.97,
    },
    { needs: ['@track', 'cue'], likes: ['@artist', '@album', 'song', 'album', 'on', 'contain'], base: 1 },
  ];

  /** "Is Layla on Unplugged?" wants a yes or a no. */
  override notes({ concepts, text, tokens, names }: Reading): Slots['details'] {
    const neighbour = neighbourOnAlbum(tokens, names);
    if (neighbour !== null) return { neighbour: neighbour.step };
    const isPlace = placeOnAlbum(tokens, names) !== null || /\b(?:first|comes?|before|after)\b/iu.test(text);
    const isNumber = concepts.has(`cue:${this.name}`) || isPlace;
    return isNumber ? {} : { asked: 'whether' };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const names = {
      song_title: nameOf(slots, 'track'),
      artist_name: nameOf(slots, 'artist'),
      album_title: nameOf(slots, 'album'),
    };
    return [call('get_place_on_album', { ...names, ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const rows = answered.evidence[0]?.result.rows ?? [];
    const places = rows.map((row) => placeText(row, Number(answered.request.details['neighbour'] ?? 0), language));
    const wording = wordList(answered, context, {
      texts: PLACE_ON_ALBUM,
      values: { track: bold(plannedName(answered, 'track')) },
      bullet: () => '',
    });
    const [only] = places;
    const album = nameOf(answered.request, 'album');
    if (places.length === 0 && album !== undefined)
      return {
        ...SILENT,
        lead: say(PLACE_ON_ALBUM, language, 'notOn', {
          track: bold(plannedName(answered, 'track')),
          album: bold(album),
        }),
      };
    if (places.length === 0) return wording;
    const whether = answered.request.details['asked'] === 'whether';
    return places.length === 1 && only !== undefined
      ? { ...wording, lead: whether ? say(PLACE_ON_ALBUM, language, 'yes', { place: only }) : only, facts: '' }
      : { ...wording, facts: list(places) };
  }
}

/** Where a song stands, or with a step of 1 or -1 which song stands next to it. */
function placeText(row: ToolRow, step: number, language: string): string {
  const other = step === 0 ? '' : String(row[step > 0 ? 'next' : 'previous'] ?? '');
  const values = {
    track: bold(field(row, 'track')),
    artist: bold(field(row, 'artist')),
    album: bold(field(row, 'album')),
    other: bold(other),
    place: Number(row['place']) + step,
    tracks: Number(row['tracks']),
  };
  if (step === 0) return say(PLACE_ON_ALBUM, language, values.tracks === 1 ? 'only' : 'place', values);
  if (other === '') return say(PLACE_ON_ALBUM, language, step > 0 ? 'isLast' : 'isFirst', values);
  return say(PLACE_ON_ALBUM, language, step > 0 ? 'next' : 'previous', values);
}
