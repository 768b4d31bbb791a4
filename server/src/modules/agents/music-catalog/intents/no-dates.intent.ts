import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, type Sign } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { bold, list } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';

const TEXTS: Texts<'none' | 'albums' | 'offer'> = {
  en: {
    none: 'Our catalogue does not say when music came out, so I cannot tell years or sort by them.',
    albums: 'These are the albums we have by {artist}:',
    offer: 'I can look by artist, album, song, genre, length or price.',
  },
  es: {
    none: 'Nuestro catálogo no dice cuándo salió la música, así que no puedo dar años ni ordenar por ellos.',
    albums: 'Estos son los álbumes que tenemos de {artist}:',
    offer: 'Puedo buscar por artista, álbum, canción, género, duración o precio.',
  },
  pt: {
    none: 'O nosso catálogo não diz quando a música foi lançada, por isso não posso indicar anos nem ordenar por eles.',
    albums: 'Estes são os álbuns que temos de {artist}:',
    offer: 'Posso procurar por artista, álbum, música, gênero, duração ou preço.',
  },
  fr: {
    none: 'Notre catalogue ne dit pas quand la musique est sortie ; je ne peux donc ni donner d’années ni trier par année.',
    albums: 'Voici les albums que nous avons de {artist} :',
    offer: 'Je peux chercher par artiste, album, chanson, genre, durée ou prix.',
  },
  de: {
    none: 'Unser Katalog sagt nicht, wann Musik erschienen ist; Jahre kann ich deshalb weder nennen noch danach sortieren.',
    albums: 'Diese Alben haben wir von {artist}:',
    offer: 'Ich kann nach Künstler, Album, Song, Genre, Länge oder Preis suchen.',
  },
};

const LIKES: readonly Sign[] = [
  '@artist',
  '@album',
  '@track',
  '@genre',
  '#from',
  'newest',
  'oldest',
  'song',
  'album',
  'artist',
  'music',
  'have',
  'genre',
  'date',
  'when',
  'perform',
  'popular',
  'unpopular',
  'buy',
  'cue',
  '#limit',
];
const NEVER: readonly Sign[] = [
  'first_person',
  'invoice',
  'spend',
  'pay',
  'recommend',
  'employee',
  'count',
  'playlist',
];

/** "Songs from 1975", "when did Nevermind come out?", "your newest albums": the store keeps no years, and says so. */
export class NoDatesIntent extends Intent {
  readonly name = 'no_dates';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  override readonly cues = {
    en: `released in, released on, was released, were released, get released, is released, been released, release date, release dates, release year, release years, date of release, year of release, came out, come out, comes out, out in, recorded in, from the year, of the year,
      the 50s, the 60s, the 70s, the 80s, the 90s, the 2000s, 50s, 60s, 70s, 80s, 90s, fifties, sixties, seventies, eighties, nineties, the fifties, the sixties, the seventies, the eighties, the nineties, decade, new releases, new release, newly released, recent releases, recently released, latest releases,
      latest release, how old is, whats|anything|something|what_is new in|at the|your store|shop|catalogue|catalog, whats new here, new arrivals, newly added, recently added, just added, new additions`,
    es: `salio, salieron, se publico, fue publicado, fecha de lanzamiento, ano de lanzamiento, lanzado en, lanzadas en, lanzados en, anos 60, anos 70, anos 80, anos 90, los 60, los 70, los 80, los 90, los sesenta, los setenta, los ochenta, los noventa, novedades, decada`,
    pt: `foi lancado, foi lancada, lancado em, lancada em, lancadas em, lancados em, data de lancamento, ano de lancamento, saiu, anos 60, anos 70, anos 80, anos 90, anos sessenta, anos setenta, anos oitenta, anos noventa, lancamentos, novidades, decada`,
    fr: `est sorti, est sortie, sont sortis, sorti en, sortie en, sortis en, sorties en, date de sortie, annee de sortie, annees 60, annees 70, annees 80, annees 90, annees soixante, annees septante, annees quatre vingt, nouveautes, decennie, paru, parue`,
    de: `erschienen, erschien, kam heraus, kam raus, veroffentlicht, erscheinungsjahr, erscheinungsdatum, 60er, 70er, 80er, 90er, sechziger, siebziger, achtziger, neunziger, neuerscheinungen, neuheiten, jahrzehnt`,
  };
  readonly patterns: readonly Pattern[] = [
    { needs: ['cue'], likes: LIKES, never: NEVER },
    ...(['song', 'album', 'music', 'artist', '@artist', '@genre'] as const).map((thing): Pattern => ({
      needs: ['#from', thing],
      likes: LIKES,
      never: [...NEVER, 'buy'],
      base: 0.97,
    })),
    ...(['newest', 'oldest'] as const).flatMap((age): readonly Pattern[] =>
      (['song', 'album', 'music'] as const).map((thing): Pattern => ({
        needs: [age, thing],
        likes: LIKES,
        never: [...NEVER, 'buy', '#unit', 'length'],
        base: 0.98,
      })),
    ),
    ...(['@album', '@track'] as const).map((title): Pattern => ({
      needs: ['when', title],
      likes: LIKES,
      never: [...NEVER, 'buy'],
      base: 0.95,
    })),
    { needs: ['date', '@album'], likes: LIKES, never: [...NEVER, 'buy'], base: 0.93 },
    { needs: ['date', '@track'], likes: LIKES, never: [...NEVER, 'buy'], base: 0.93 },
  ];

  calls(slots: Slots): readonly PlannedCall[] {
    const artist = nameOf(slots, 'artist');
    return artist === undefined ? [] : [call('get_albums_by_artist', { artist_name: artist, limit: 25 })];
  }

  word({ evidence }: AnsweredRequest, { language }: WordingContext): Wording {
    const rows = evidence[0]?.result.rows ?? [];
    const none = say(TEXTS, language, 'none');
    if (rows.length === 0) return { ...SILENT, lead: none, close: say(TEXTS, language, 'offer') };
    return {
      ...SILENT,
      lead: `${none} ${say(TEXTS, language, 'albums', { artist: bold(field(rows[0], 'artist')) })}`,
      facts: list(rows.map((row) => bold(field(row, 'album')))),
    };
  }
}
