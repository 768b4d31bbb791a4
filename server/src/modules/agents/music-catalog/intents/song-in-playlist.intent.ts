import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, type Sign } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { joined, say, type Texts } from '../../wording/texts.js';
import { nearText, SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'yes' | 'no' | 'elsewhere' | 'nowhere'> = {
  en: {
    yes: 'Yes, {track} is in the playlist {playlist}.',
    no: 'No, {track} is not in the playlist {playlist}.',
    elsewhere: 'You find it in {playlists}.',
    nowhere: 'It is in none of our playlists.',
  },
  es: {
    yes: 'Sí, {track} está en la lista {playlist}.',
    no: 'No, {track} no está en la lista {playlist}.',
    elsewhere: 'Está en {playlists}.',
    nowhere: 'No está en ninguna de nuestras listas.',
  },
  pt: {
    yes: 'Sim, {track} está na playlist {playlist}.',
    no: 'Não, {track} não está na playlist {playlist}.',
    elsewhere: 'Está em {playlists}.',
    nowhere: 'Não está em nenhuma das nossas playlists.',
  },
  fr: {
    yes: 'Oui, {track} est dans la playlist {playlist}.',
    no: 'Non, {track} n’est pas dans la playlist {playlist}.',
    elsewhere: 'Elle se trouve dans {playlists}.',
    nowhere: 'Elle n’est dans aucune de nos playlists.',
  },
  de: {
    yes: 'Ja, {track} ist in der Playlist {playlist}.',
    no: 'Nein, {track} ist nicht in der Playlist {playlist}.',
    elsewhere: 'Zu finden ist der Song in {playlists}.',
    nowhere: 'Der Song ist in keiner unserer Playlists.',
  },
};

const LIKES: readonly Sign[] = ['@artist', 'ask', 'on', 'of', 'by', 'contain', 'have', 'playlist', 'song', 'refer_one'];
const NEVER: readonly Sign[] = ['count', 'length', 'price', 'buy', 'similar', 'recommend', 'longest', 'shortest'];

/** "Is Money in the Grunge playlist?", "does the playlist Grunge have Money?" want a yes or a no. */
export class SongInPlaylistIntent extends Intent {
  readonly name = 'song_in_playlist';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = (['ask', 'on', 'contain', 'have'] as const).map((sign) => ({
    needs: ['@track', '@playlist', sign],
    likes: LIKES,
    never: NEVER,
    base: 0.99,
  }));

  calls(slots: Slots): readonly PlannedCall[] {
    return [
      call('find_playlists', {
        song_title: nameOf(slots, 'track'),
        artist_name: nameOf(slots, 'artist'),
        limit: MOST_PLAYLISTS,
      }),
    ];
  }

  word(answered: AnsweredRequest, { language }: WordingContext): Wording {
    const { request, evidence } = answered;
    const result = evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const unknown = unknownName(request);
    if (unknown !== undefined) return wordUnknown(unknown, language);
    const playlist = plannedName(answered, 'playlist');
    const values = { track: bold(plannedName(answered, 'track')), playlist: bold(playlist) };
    const found = result.rows.map((row) => String(field(row, 'playlist') ?? ''));
    const holds = found.some((name) => name.toLowerCase() === playlist.toLowerCase());
    const lead = say(TEXTS, language, holds ? 'yes' : 'no', values);
    if (holds) return { ...SILENT, lead: withGuess(request, lead, language) };
    const playlists = joined(
      [...new Set(found)].map((name) => bold(name)),
      language,
    );
    const other = say(TEXTS, language, found.length > 0 ? 'elsewhere' : 'nowhere', { playlists });
    return {
      ...SILENT,
      lead: withGuess(request, `${lead} ${other}`, language),
      close: nearText(result.near, language),
    };
  }
}

const MOST_PLAYLISTS = 50;
