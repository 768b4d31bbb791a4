import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { call, Intent, nameOf, type Pattern, textOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { bold, plain } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order' | 'held'> = {
  en: {
    found: '{total|title contains|titles contain} “{words}”',
    count: '{total|title contains|titles contain} “{words}”.',
    none: 'We have no title with “{words}”.',
    held: 'We have no artist, album or song called just “{words}”, but {total|title or name contains|titles and names contain} it',
    order: 'artists first, then albums, then songs',
  },
  es: {
    found: '{total|título contiene|títulos contienen} «{words}»',
    count: '{total|título contiene|títulos contienen} «{words}».',
    none: 'No tenemos títulos con «{words}».',
    held: 'No tenemos ningún artista, álbum ni canción que se llame solo «{words}», pero {total|título o nombre lo contiene|títulos o nombres lo contienen}',
    order: 'primero artistas, luego álbumes, luego canciones',
  },
  pt: {
    found: '{total|título contém|títulos contêm} “{words}”',
    count: '{total|título contém|títulos contêm} “{words}”.',
    none: 'Não temos títulos com “{words}”.',
    held: 'Não temos nenhum artista, álbum ou música chamado só “{words}”, mas {total|título ou nome contém isso|títulos ou nomes contêm isso}',
    order: 'primeiro artistas, depois álbuns, depois músicas',
  },
  fr: {
    found: '{total|titre contient|titres contiennent} « {words} »',
    count: '{total|titre contient|titres contiennent} « {words} ».',
    none: 'Nous n’avons aucun titre avec « {words} ».',
    held: 'Nous n’avons ni artiste, ni album, ni chanson du seul nom de « {words} », mais {total|titre ou nom le contient|titres ou noms le contiennent}',
    order: 'les artistes, puis les albums, puis les chansons',
  },
  de: {
    found: '{total|Titel enthält|Titel enthalten} „{words}“',
    count: '{total|Titel enthält|Titel enthalten} „{words}“.',
    none: 'Wir haben keinen Titel mit „{words}“.',
    held: 'Wir haben weder Künstler noch Album noch Song, der nur „{words}“ heißt, aber {total|Titel oder Name enthält|Titel und Namen enthalten} es',
    order: 'erst Künstler, dann Alben, dann Songs',
  },
};

/** "Songs with love in the title". */
export class TitleSearchIntent extends Intent {
  readonly name = 'title_search';
  readonly agent = 'music_agent';
  readonly patterns: readonly Pattern[] = [
    { needs: ['title', '#words'], likes: ['@artist', 'song', 'album', 'artist', 'have', 'count', 'called'] },
    {
      needs: ['title', '#words', 'cue'],
      likes: [
        '@artist',
        'song',
        'album',
        'artist',
        'have',
        'count',
        'perform',
        'compose',
        'composer',
        'buy',
        'contain',
      ],
    },
  ];

  override notes(reading: Reading): Slots['details'] {
    const kind = (['song', 'album', 'artist'] as const).find((concept) => reading.concepts.has(concept));
    return {
      ...(reading.concepts.has('cue:title_search') && { held: true }),
      ...(reading.concepts.has('count') && { asked: 'count' }),
      ...(kind !== undefined && { kind: kind === 'song' ? 'track' : kind }),
    };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [
      call('search_titles', {
        words: textOf(slots, 'words'),
        kind: textOf(slots, 'kind'),
        artist_name: nameOf(slots, 'artist'),
        ...page(slots),
      }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { words, held } = answered.request.details;
    const values = { words: plain(words) };
    const total = answered.evidence[0]?.result.total ?? 0;
    return wordList(answered, context, {
      texts: TEXTS,
      values,
      found: held === true ? say(TEXTS, context.language, 'held', { ...values, total }) : undefined,
      bullet: (row) =>
        [bold(row['title']), plain(field(row, 'artist'))]
          .filter((text, place) => place === 0 || text !== plain(row['title']))
          .join(' – '),
    });
  }
}
