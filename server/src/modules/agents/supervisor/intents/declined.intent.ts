import type { Pattern } from '../../understanding/intents/intent.js';
import type { Texts } from '../../wording/texts.js';
import { TalkIntent } from '../talk-intent.js';

/** "No, thanks", and "yes" with nothing to say yes to. */
export class DeclinedIntent extends TalkIntent {
  readonly name = 'declined';
  readonly patterns: readonly Pattern[] = [
    { needs: ['no'], likes: ['thanks'], base: 0.7 },
    { needs: ['yes'], never: ['ask', 'who', 'how'], base: 0.55 },
  ];
  protected readonly texts: Texts<'answer'> = {
    en: {
      answer: 'All right. What else can I look up for you?',
    },
    es: {
      answer: 'De acuerdo. ¿Qué más puedo buscar?',
    },
    pt: {
      answer: 'Certo. O que mais posso procurar?',
    },
    fr: {
      answer: 'D’accord. Que puis-je chercher d’autre ?',
    },
    de: {
      answer: 'In Ordnung. Was darf ich noch nachsehen?',
    },
  };
}
