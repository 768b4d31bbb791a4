import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import { placeOnAlbum } from '../../understanding/stages/figures/places-on-albums.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { bold, list } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT, wordList } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order' | 'place' | 'yes' | 'notOn'> = {
  en: {
    found: '{track} is on {total|album|albums}',
    count: '{track} is on {total|album|albums}.',
    none: 'We do not have a song called {track} on an album.',
    order: 'in the order of the catalogue',
    yes: 'Yes, {place}',
    notOn: 'No, {track} is not on {album}.',
    place: '{track} by {artist} is number **{place}** of the {tracks|song|songs} on {album}.',
  },
  es: {
    found: '{track} está en {total|álbum|álbumes}',
    count: '{track} está en {total|álbum|álbumes}.',
    none: 'No tenemos ninguna canción llamada {track} en un álbum.',
    order: 'en el orden del catálogo',
    yes: 'Sí, {place}',
    notOn: 'No, {track} no está en {album}.',
    place: '{track} de {artist} es la número **{place}** de {tracks|canción|canciones} de {album}.',
  },
  pt: {
    found: '{track} está em {total|álbum|álbuns}',
    count: '{track} está em {total|álbum|álbuns}.',
    none: 'Não temos nenhuma música chamada {track} num álbum.',
    order: 'na ordem do catálogo',
    yes: 'Sim, {place}',
    notOn: 'Não, {track} não está em {album}.',
    place: '{track} de {artist} é a número **{place}** de {tracks|música|músicas} de {album}.',
  },
  fr: {
    found: '{track} figure sur {total|album|albums}',
    count: '{track} figure sur {total|album|albums}.',
    none: 'Nous n’avons pas de chanson intitulée {track} sur un album.',
    order: 'dans l’ordre du catalogue',
    yes: 'Oui, {place}',
    notOn: 'Non, {track} ne figure pas sur {album}.',
    place: '{track} de {artist} est la numéro **{place}** sur {tracks|chanson|chansons} de {album}.',
  },
  de: {
    found: '{track} ist auf {total|Album|Alben}',
    count: '{track} ist auf {total|Album|Alben}.',
    none: 'Einen Song namens {track} haben wir auf keinem Album.',
    order: 'in der Reihenfolge des Katalogs',
    yes: 'Ja, {place}',
    notOn: 'Nein, {track} ist nicht auf {album}.',
    place: '{track} von {artist} ist Nummer **{place}** von {tracks|Song|Songs} auf {album}.',
  },
};

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
    const places = rows.map((row) =>
      say(TEXTS, language, 'place', {
        track: bold(field(row, 'track')),
        artist: bold(field(row, 'artist')),
        album: bold(field(row, 'album')),
        place: Number(row['place']),
        tracks: Number(row['tracks']),
      }),
    );
    const wording = wordList(answered, context, {
      texts: TEXTS,
      values: { track: bold(plannedName(answered, 'track')) },
      bullet: () => '',
    });
    const [only] = places;
    const album = nameOf(answered.request, 'album');
    if (places.length === 0 && album !== undefined)
      return {
        ...SILENT,
        lead: say(TEXTS, language, 'notOn', {
          track: bold(plannedName(answered, 'track')),
          album: bold(album),
        }),
      };
    if (places.length === 0) return wording;
    const whether = answered.request.details['asked'] === 'whether';
    return places.length === 1 && only !== undefined
      ? { ...wording, lead: whether ? say(TEXTS, language, 'yes', { place: only }) : only, facts: '' }
      : { ...wording, facts: list(places) };
  }
}
