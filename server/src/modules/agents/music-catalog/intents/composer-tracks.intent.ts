import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, nameOf, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import { isCalling } from '../../understanding/stages/names/callings.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { bold, plain } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';
import { trackColumns } from '../../wording/track-columns.js';
import { wordList } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'We have {total|song|songs} written by {composer}',
    count: 'We have {total|song|songs} written by {composer}.',
    none: 'We have no songs written by {composer}.',
    order: 'in the order of the catalogue',
  },
  es: {
    found: 'Tenemos {total|canción|canciones} de {composer} como compositor',
    count: 'Tenemos {total|canción|canciones} de {composer} como compositor.',
    none: 'No tenemos canciones compuestas por {composer}.',
    order: 'en el orden del catálogo',
  },
  pt: {
    found: 'Temos {total|música|músicas} de {composer} como compositor',
    count: 'Temos {total|música|músicas} de {composer} como compositor.',
    none: 'Não temos músicas compostas por {composer}.',
    order: 'na ordem do catálogo',
  },
  fr: {
    found: 'Nous avons {total|chanson|chansons} de {composer} comme auteur',
    count: 'Nous avons {total|chanson|chansons} de {composer} comme auteur.',
    none: 'Nous n’avons aucune chanson écrite par {composer}.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
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
    { needs: ['@composer', 'song'], likes: ['count', 'have'], base: 0.97 },
    { needs: ['@composer', 'have'], likes: ['song'], base: 0.85 },
    { needs: ['@composer'], likes: ['show', 'what_about'], base: 0.6 },
  ];

  override notes(reading: Reading): Slots['details'] {
    const isWriter = reading.concepts.has('compose') || reading.concepts.has('composer');
    const asArtist = !isWriter && !reading.tokens.some(({ word }) => isCalling(word));
    return { ...askedCount(reading), ...(asArtist && { as_artist: true }) };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('get_tracks_by_composer', { composer: nameOf(slots, 'composer'), ...page(slots) })];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    const wording = wordList(answered, context, {
      texts: TEXTS,
      values: { composer: bold(plannedName(answered, 'composer')) },
      columns: (columns, first) => [...trackColumns(columns, first), columns.text('composer')],
    });
    if (answered.request.details['as_artist'] !== true || wording.facts === '') return wording;
    const said = answered.request.names.find(({ kind }) => kind === 'composer')?.said;
    return {
      ...wording,
      lead: `${say(COMMON, context.language, 'noArtist', { said: plain(said) })} ${wording.lead}`,
    };
  }
}
