import type { Pattern } from '../../understanding/intents/intent.js';
import type { Texts } from '../../wording/texts.js';
import { TalkIntent } from '../talk-intent.js';

/** Anything that belongs to somebody else: the same words whether or not that person or order exists. */
export class PrivacyRefusalIntent extends TalkIntent {
  readonly name = 'privacy_refusal';
  readonly patterns: readonly Pattern[] = [];
  protected readonly texts: Texts<'answer'> = {
    en: {
      answer:
        'I can only show you your own orders and details, never those of anybody else. If you would like to see yours, just ask.',
    },
    es: {
      answer:
        'Solo puedo mostrarte tus propios pedidos y datos, nunca los de otra persona. Si quieres ver los tuyos, dímelo.',
    },
    pt: {
      answer:
        'Só posso mostrar os seus próprios pedidos e dados, nunca os de outra pessoa. Se quiser ver os seus, é só pedir.',
    },
    fr: {
      answer:
        'Je ne peux montrer que vos propres commandes et données, jamais celles d’une autre personne. Si vous voulez voir les vôtres, demandez-moi.',
    },
    de: {
      answer:
        'Ich kann nur Ihre eigenen Bestellungen und Daten zeigen, nie die von anderen. Wenn Sie Ihre sehen möchten, fragen Sie einfach.',
    },
  };
}
