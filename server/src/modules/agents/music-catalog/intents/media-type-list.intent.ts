import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, type Pattern } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import type { Texts } from '../../wording/texts.js';
import { wordList } from '../../wording/word-list.js';

const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: {
    found: 'Our music is digital, and comes in {total|format|formats}',
    count: 'Our music comes in {total|format|formats}.',
    none: 'We have no formats.',
    order: 'in the order of the catalogue',
  },
  es: {
    found: 'Nuestra música es digital y viene en {total|formato|formatos}',
    count: 'Nuestra música viene en {total|formato|formatos}.',
    none: 'No tenemos formatos.',
    order: 'en el orden del catálogo',
  },
  pt: {
    found: 'A nossa música é digital e vem em {total|formato|formatos}',
    count: 'A nossa música vem em {total|formato|formatos}.',
    none: 'Não temos formatos.',
    order: 'na ordem do catálogo',
  },
  fr: {
    found: 'Notre musique est numérique et existe en {total|format|formats}',
    count: 'Notre musique existe en {total|format|formats}.',
    none: 'Nous n’avons pas de formats.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    found: 'Unsere Musik ist digital; es gibt sie in {total|Format|Formaten}',
    count: 'Unsere Musik gibt es in {total|Format|Formaten}.',
    none: 'Wir haben keine Formate.',
    order: 'in der Reihenfolge des Katalogs',
  },
};

/** "Which file formats do you sell?", "do you have vinyl?" */
export class MediaTypeListIntent extends Intent {
  readonly name = 'media_type_list';
  readonly agent = 'music_agent';
  override readonly cues = {
    en: `vinyl, vinyls, on vinyl, vinyl records, lps, cds, on cd, compact discs, cassettes, on cassette, tapes, on tape, physical copies|copy|media|format|formats|discs, merchandise`,
    es: `vinilo, vinilos, en vinilo, cds, en cd, casetes, formato fisico, copias fisicas`,
    pt: `vinil, vinis, em vinil, cds, em cd, cassetes, fitas cassete, formato fisico, copias fisicas`,
    fr: `vinyle, vinyles, en vinyle, cds, en cd, cassettes, support|supports|format physique, supports physiques`,
    de: `vinyl, auf vinyl, schallplatten, cds, auf cd, kassetten, physische datentrager|medien`,
  };
  readonly patterns: readonly Pattern[] = [
    {
      needs: ['cue'],
      likes: ['have', 'show', 'album', 'song', 'music', 'buy', 'media_type'],
      never: ['@artist', '@album', '@track', '@media_type', 'invoice'],
      base: 0.95,
    },
    {
      needs: ['media_type'],
      likes: ['have', 'show', 'count', 'song', 'music', 'download_missing'],
      never: ['@artist', '@album', '@track', '@media_type'],
      base: 0.9,
    },
  ];

  override notes(reading: Reading): Slots['details'] {
    return askedCount(reading);
  }

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('list_media_types', page(slots))];
  }

  word(answered: AnsweredRequest, context: WordingContext): Wording {
    return wordList(answered, context, {
      texts: TEXTS,
      values: {},
      columns: (columns) => [columns.text('mediaType'), columns.count('tracks')],
    });
  }
}
