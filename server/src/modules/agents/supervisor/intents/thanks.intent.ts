import type { Pattern } from '../../understanding/intents/intent.js';
import type { Texts } from '../../wording/texts.js';
import { TalkIntent } from '../talk-intent.js';

/** "Thank you". */
export class ThanksIntent extends TalkIntent {
  readonly name = 'thanks';
  readonly patterns: readonly Pattern[] = [{ needs: ['thanks'], likes: ['goodbye'], base: 0.75 }];
  protected readonly texts: Texts<'answer'> = {
    en: {
      answer: 'You are welcome! Is there anything else I can look up for you?',
    },
    es: {
      answer: '¡De nada! ¿Quieres que busque algo más?',
    },
    pt: {
      answer: 'De nada! Posso procurar mais alguma coisa?',
    },
    fr: {
      answer: 'Avec plaisir ! Puis-je chercher autre chose pour vous ?',
    },
    de: {
      answer: 'Gern geschehen! Kann ich noch etwas für Sie nachsehen?',
    },
  };
}
