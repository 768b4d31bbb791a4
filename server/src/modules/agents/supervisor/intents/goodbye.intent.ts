import type { Pattern } from '../../understanding/intents/intent.js';
import type { Texts } from '../../wording/texts.js';
import { TalkIntent } from '../talk-intent.js';

/** "Goodbye". */
export class GoodbyeIntent extends TalkIntent {
  readonly name = 'goodbye';
  readonly patterns: readonly Pattern[] = [{ needs: ['goodbye'], likes: ['thanks', 'greeting'], base: 0.8 }];
  protected readonly texts: Texts<'answer'> = {
    en: {
      answer: 'Goodbye, and enjoy the music!',
    },
    es: {
      answer: '¡Hasta pronto y que disfrutes de la música!',
    },
    pt: {
      answer: 'Até logo e boa música!',
    },
    fr: {
      answer: 'Au revoir et bonne écoute !',
    },
    de: {
      answer: 'Auf Wiedersehen und viel Freude mit der Musik!',
    },
  };
}
