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
      answer: 'All right. What can I look up for you: an artist, an album, a song, or one of your orders?',
    },
    es: {
      answer: 'De acuerdo. ¿Qué puedo buscar: un artista, un álbum, una canción o uno de tus pedidos?',
    },
    pt: {
      answer: 'Certo. O que posso procurar: um artista, um álbum, uma música ou um dos seus pedidos?',
    },
    fr: {
      answer:
        'D’accord. Que puis-je chercher pour vous : un artiste, un album, une chanson ou l’une de vos commandes ?',
    },
    de: {
      answer: 'In Ordnung. Was darf ich nachsehen: einen Künstler, ein Album, einen Song oder eine Ihrer Bestellungen?',
    },
  };
}
