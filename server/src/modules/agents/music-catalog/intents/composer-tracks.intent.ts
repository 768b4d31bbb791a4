import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import { isCalling } from '../../understanding/stages/names/callings.js';
import { normaliseWords } from '../../../store/names/normalise-words.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { bold, plain } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { joined, say, type Texts } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { SILENT, wordList } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order' | 'together'> = {
  en: {
    together: 'We have {total|song|songs} that {composer} wrote together',
    found: 'We have {total|song|songs} written by {composer}',
    count: 'We have {total|song|songs} written by {composer}.',
    none: 'We have no songs written by {composer}.',
    order: 'in the order of the catalogue',
  },
  es: {
    together: 'Tenemos {total|canción|canciones} de {composer} juntos',
    found: 'Tenemos {total|canción|canciones} de {composer} como compositor',
    count: 'Tenemos {total|canción|canciones} de {composer} como compositor.',
    none: 'No tenemos canciones compuestas por {composer}.',
    order: 'en el orden del catálogo',
  },
  pt: {
    together: 'Temos {total|música|músicas} de {composer} em conjunto',
    found: 'Temos {total|música|músicas} de {composer} como compositor',
    count: 'Temos {total|música|músicas} de {composer} como compositor.',
    none: 'Não temos músicas compostas por {composer}.',
    order: 'na ordem do catálogo',
  },
  fr: {
    together: 'Nous avons {total|chanson|chansons} que {composer} ont écrites ensemble',
    found: 'Nous avons {total|chanson|chansons} de {composer} comme auteur',
    count: 'Nous avons {total|chanson|chansons} de {composer} comme auteur.',
    none: 'Nous n’avons aucune chanson écrite par {composer}.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    together: 'Wir haben {total|Song|Songs}, die {composer} zusammen geschrieben haben',
    found: 'Wir haben {total|Song|Songs}, die {composer} geschrieben hat',
    count: 'Wir haben {total|Song|Songs}, die {composer} geschrieben hat.',
    none: 'Wir haben keine Songs, die {composer} geschrieben hat.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "Which songs were written by Bono?" */
export class ComposerTracksIntent extends Intent {
  readonly name = 'composer_tracks';
  readonly agent = 'music_agent';
  override readonly asksFor = ['composer'] as const;
  readonly patterns: readonly Pattern[] = [
    { needs: ['@composer', 'compose'], likes: ['song', 'count', 'have'] },
    { needs: ['@composer', 'composer'], likes: ['song', 'count', 'have'] },
    { needs: ['@composer', 'song'], likes: ['@genre', 'count', 'have', 'music'], base: 0.97 },
    { needs: ['@composer', 'have'], likes: ['song'], base: 0.85 },
    { needs: ['@composer'], likes: ['show', 'what_about'], base: 0.6 },
  ];

  override notes(reading: Reading): Slots['details'] {
    const isWriter = reading.concepts.has('compose') || reading.concepts.has('composer');
    const asArtist = !isWriter && !reading.tokens.some(({ word }) => isCalling(word));
    const writers = reading.names.filter(({ readings }) => readings[0]?.kind === 'composer');
    return {
      ...askedCount(reading),
      ...(asArtist && { as_artist: true }),
      ...(writers.length === 2 && { several: true }),
    };
  }

  /** "Songs by X and Y" are first of all those that both wrote. */
  override merge(one: Slots, other: Slots): Slots | null {
    const isOfBoth = one.details['several'] === true && other.details['several'] === true;
    if (!isOfBoth || writersOf(one).length > 1) return null;
    return { names: [...one.names, ...other.names], details: one.details };
  }

  /**
   * Of two writers what both wrote, and what each did where that is nothing. With a genre whether there is any of it, and
   * everything, since what one wrote is filed under several.
   */
  calls(slots: Slots): readonly PlannedCall[] {
    const [composer, other] = writersOf(slots);
    const genre = nameOf(slots, 'genre');
    const all = call('get_tracks_by_composer', { composer, ...page(slots) });
    if (other === undefined)
      return genre === undefined ? [all] : [all, call('get_tracks_by_composer', { composer, genre, limit: 1 })];
    const both = call('get_tracks_by_composer', { composer, with_composer: other, ...page(slots) });
    return [both, all, call('get_tracks_by_composer', { composer: other, ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const { request, evidence } = answered;
    const [together, ...each] = evidence;
    const writers = request.names.filter(({ kind }) => kind === 'composer');
    if (together === undefined || writers.length < 2) {
      const isOfGenre = each.every(({ result }) => result.total > 0);
      return this.wordOne({ ...answered, evidence: isOfGenre ? evidence.slice(0, 1) : each }, context);
    }
    if (together.result.total > 0) return wordTogether(answered, writers, context);
    const told = each.map((one, place) =>
      this.wordOne(
        { ...answered, request: { ...request, names: writers.slice(place, place + 1) }, evidence: [one] },
        context,
      ),
    );
    const facts = told.map(({ lead, facts: list, close }) => [lead, list, close].filter(Boolean).join('\n\n'));
    return { ...SILENT, lead: facts.join('\n\n') };
  }

  private wordOne(answered: AnsweredRequest, context: WordingContext): Wording {
    const wording = wordList(answered, context, {
      texts: TEXTS,
      values: { composer: composerText(answered) },
      columns: (columns, first) => [
        ...trackColumns(columns, first),
        columns.text('composer'),
        ...(plannedName(answered, 'genre') === '' ? [] : [columns.text('genre')]),
      ],
    });
    if (answered.request.details['as_artist'] !== true || wording.facts === '') return wording;
    const said = answered.request.names.find(({ kind }) => kind === 'composer')?.said;
    if (isAmongArtists(said, answered.evidence)) return wording;
    return {
      ...wording,
      lead: `${say(COMMON, context.language, 'noArtist', { said: plain(said) })} ${wording.lead}`,
    };
  }
}

/** Whether all songs are by artists whose name holds the name that was said: nobody was asked for who is not there. */
function isAmongArtists(said: string | undefined, evidence: AnsweredRequest['evidence']): boolean {
  const words = normaliseWords(said ?? '');
  const rows = evidence.flatMap(({ result }) => result.rows);
  return rows.every((row) => {
    const artist = normaliseWords(String(field(row, 'artist') ?? ''));
    return words.every((word) => artist.includes(word));
  });
}

function writersOf({ names }: Slots): readonly string[] {
  return names.filter(({ kind }) => kind === 'composer').map(({ text }) => text);
}

function wordTogether(
  answered: AnsweredRequest,
  writers: AnsweredRequest['request']['names'],
  context: WordingContext,
): Wording {
  const composer = joined(
    writers.map(({ text }) => bold(text)),
    context.language,
  );
  const total = answered.evidence[0]?.result.total ?? 0;
  return wordList(answered, context, {
    texts: TEXTS,
    values: { composer },
    found: say(TEXTS, context.language, 'together', { composer, total }),
    columns: (columns, first) => [...trackColumns(columns, first), columns.text('composer')],
  });
}

/** The writer, with the genre of which there is nothing. */
function composerText(answered: AnsweredRequest): string {
  const genre = (answered.evidence[0]?.result.total ?? 0) > 0 ? '' : plannedName(answered, 'genre');
  return `${bold(plannedName(answered, 'composer'))}${genre === '' ? '' : ` (${plain(genre)})`}`;
}
