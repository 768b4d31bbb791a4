import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { columnsFor } from '../../wording/columns.js';
import { collectionsIn } from '../../wording/chosen-rows.js';
import { bold, list, table } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { nearText, SILENT, unknownName, withGuess, wordUnknown } from '../../wording/word-list.js';

const TEXTS: Texts<'found' | 'sold' | 'none'> = {
  en: {
    found: 'We have {total|collection|collections} by {artist}:',
    sold: 'We have no collection by {artist}. These songs of theirs sold best:',
    none: 'We have no songs by {artist}.',
  },
  es: {
    found: 'Tenemos {total|recopilatorio|recopilatorios} de {artist}:',
    sold: 'No tenemos ningún recopilatorio de {artist}. Estas son sus canciones más vendidas:',
    none: 'No tenemos canciones de {artist}.',
  },
  pt: {
    found: 'Temos {total|coletânea|coletâneas} de {artist}:',
    sold: 'Não temos nenhuma coletânea de {artist}. Estas são as músicas mais vendidas:',
    none: 'Não temos músicas de {artist}.',
  },
  fr: {
    found: 'Nous avons {total|compilation|compilations} de {artist} :',
    sold: 'Nous n’avons aucune compilation de {artist}. Voici les chansons les plus vendues :',
    none: 'Nous n’avons aucune chanson de {artist}.',
  },
  de: {
    found: 'Wir haben {total|Zusammenstellung|Zusammenstellungen} von {artist}:',
    sold: 'Wir haben keine Zusammenstellung von {artist}. Diese Songs verkauften sich am besten:',
    none: 'Wir haben keine Songs von {artist}.',
  },
};

/** Words that titles of collections have. */
const TITLES = ['greatest hits', 'best of', 'collection', 'anthology'] as const;
const BEST_SOLD = 10;

/** "Greatest hits of Queen", "a best of by Aerosmith": the collections there are, else what sold best. */
export class GreatestHitsIntent extends Intent {
  readonly name = 'greatest_hits';
  readonly agent = 'music_agent';
  override readonly asksFor = ['artist'] as const;
  override readonly cues = {
    en: `a? greatest|biggest hits of|by|from?, greatest hits album|collection|record|cd?, best of album|collection|compilation|by|from?, a best of, hits collection, compilation album, compilations`,
    es: `grandes exitos, lo mejor de, recopilatorio, recopilatorios`,
    pt: `maiores sucessos, grandes sucessos, o melhor de, coletanea, coletaneas`,
    fr: `plus grands succes, les meilleurs titres, best of, compilation, compilations`,
    de: `grossten hits, grosste hits, best of, das beste von, zusammenstellung`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['cue', '@artist'],
      likes: ['album', 'have', 'show', 'song', 'popular', 'music'],
      never: ['invoice', 'first_person', '@track', '#limit'],
      base: 1.05,
    },
  ];

  calls(slots: Slots): readonly PlannedCall[] {
    const artist = nameOf(slots, 'artist');
    return [
      ...TITLES.map((words) => call('search_titles', { words, kind: 'album', artist_name: artist })),
      call('find_tracks', { artist_name: artist, order: 'most_popular', limit: BEST_SOLD }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { language } = context;
    const { request, evidence } = answered;
    const rows = evidence.flatMap(({ result }) => result.rows);
    const albums = collectionsIn(rows);
    const tracks = rows.filter((row) => 'track_id' in row);
    const unknown = unknownName(request);
    if (unknown !== undefined && rows.length === 0) return wordUnknown(unknown, language);
    const artist = request.names.find(({ kind }) => kind === 'artist')?.text ?? '';
    const values = { artist: bold(artist), total: albums.length };
    if (rows.length === 0)
      return {
        ...SILENT,
        lead: say(TEXTS, language, 'none', values),
        close: nearText(evidence[0]?.result.near, language),
      };
    const lead = say(TEXTS, language, albums.length > 0 ? 'found' : 'sold', values);
    const facts =
      albums.length > 0
        ? list(albums.map((row) => bold(row['title'])))
        : table(tracks, trackColumns(columnsFor(context), 1, { artist: true }));
    return { ...SILENT, lead: withGuess(request, lead, language), facts };
  }
}
