import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { bold } from '../../wording/markdown.js';
import { joined, say, type Texts } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { wordList } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'others' | 'order'> = {
  en: {
    found: 'Yes, we have {track} ({total|recording|recordings})',
    count: 'We have {total|recording|recordings} of {track}.',
    none: 'No, we do not have a song called {track}{by}.',
    others: 'We have a song of that title by {artists}.',
    order: 'in the order of the catalogue',
  },
  es: {
    found: 'Sí, tenemos {track} ({total|grabación|grabaciones})',
    count: 'Tenemos {total|grabación|grabaciones} de {track}.',
    none: 'No, no tenemos ninguna canción llamada {track}{by}.',
    others: 'Tenemos una canción con ese título de {artists}.',
    order: 'en el orden del catálogo',
  },
  pt: {
    found: 'Sim, temos {track} ({total|gravação|gravações})',
    count: 'Temos {total|gravação|gravações} de {track}.',
    none: 'Não, não temos nenhuma música chamada {track}{by}.',
    others: 'Temos uma música com esse título de {artists}.',
    order: 'na ordem do catálogo',
  },
  fr: {
    found: 'Oui, nous avons {track} ({total|enregistrement|enregistrements})',
    count: 'Nous avons {total|enregistrement|enregistrements} de {track}.',
    none: 'Non, nous n’avons pas de chanson intitulée {track}{by}.',
    others: 'Nous avons une chanson de ce titre de {artists}.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    found: 'Ja, wir haben {track} ({total|Aufnahme|Aufnahmen})',
    count: 'Wir haben {total|Aufnahme|Aufnahmen} von {track}.',
    none: 'Nein, einen Song namens {track}{by} haben wir nicht.',
    others: 'Einen Song mit diesem Titel haben wir von {artists}.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "Do you have Money?", "got any versions of Wrathchild?", a song's title alone. */
export class SongAvailabilityIntent extends Intent {
  readonly name = 'song_availability';
  readonly agent = 'music_agent';
  override readonly asksFor = ['track'] as const;
  readonly patterns: readonly Pattern[] = [
    { needs: ['@track', 'version'], likes: ['@artist', 'song', 'have', 'count', 'album', 'contain', 'on'] },
    { needs: ['@track', 'song'], likes: ['@artist', 'have', 'buy', 'count'], base: 0.95 },
    { needs: ['@track', 'have'], likes: ['@artist', 'buy', 'song'], base: 0.9 },
    { needs: ['@track'], likes: ['@artist', 'show', 'what_about'], base: 0.65 },
  ];

  override notes(reading: Reading): Slots['details'] {
    return {
      ...(reading.concepts.has('version') && { versions: true }),
      ...(reading.concepts.has('album') ? {} : askedCount(reading)),
    };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [
      call('check_for_songs', {
        song_title: nameOf(slots, 'track'),
        versions: slots.details['versions'] === true ? 'all' : undefined,
        artist_name: nameOf(slots, 'artist'),
        ...page(slots),
      }),
    ];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const artist = plannedName(answered, 'artist');
    const wording = wordList(answered, context, {
      texts: TEXTS,
      values: { track: bold(plannedName(answered, 'track')), by: artist === '' ? '' : ` (${artist})` },
      columns: (columns, first) => trackColumns(columns, first),
    });
    return isByOthers(answered) ? { ...wording, close: othersText(answered, context.language) } : wording;
  }
}

/** The song is there, and not by the artist it was asked for of. */
function isByOthers({ request, evidence }: AnsweredRequest): boolean {
  const isWhole = request.names.length === 2 && request.names.every(({ known }) => known);
  return isWhole && evidence[0]?.result.total === 0;
}

function othersText({ evidence }: AnsweredRequest, language: string): string {
  const artists = evidence[0]?.result.near?.map((name) => bold(name)) ?? [];
  return artists.length === 0 ? '' : say(TEXTS, language, 'others', { artists: joined(artists, language) });
}
