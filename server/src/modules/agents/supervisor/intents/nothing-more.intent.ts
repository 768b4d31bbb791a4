import type { Pattern } from '../../understanding/intents/intent.js';
import type { Texts } from '../../wording/texts.js';
import { TalkIntent } from '../talk-intent.js';

/** "Show more" at the end of a list. */
export class NothingMoreIntent extends TalkIntent {
  readonly name = 'nothing_more';
  readonly patterns: readonly Pattern[] = [];
  protected readonly texts: Texts<'answer'> = {
    en: {
      answer: 'That was all of it – there is nothing more to show.',
    },
    es: {
      answer: 'Eso era todo: no hay nada más que mostrar.',
    },
    pt: {
      answer: 'Era tudo: não há mais nada para mostrar.',
    },
    fr: {
      answer: 'C’était tout : il n’y a rien de plus à montrer.',
    },
    de: {
      answer: 'Das war alles – mehr gibt es nicht zu zeigen.',
    },
  };
}
