import type { Pattern } from '../../understanding/intents/intent.js';
import type { Texts } from '../../wording/texts.js';
import { TalkIntent } from '../talk-intent.js';

/** A person says who they are and asks nothing yet: the identity is proven first. */
export class IdentityClaimIntent extends TalkIntent {
  readonly name = 'identity_claim';
  override readonly needsIdentity = true;
  readonly patterns: readonly Pattern[] = [];
  protected readonly texts: Texts<'answer'> = {
    en: {
      answer: 'Thank you, I know who you are now. What would you like to know about your orders?',
    },
    es: {
      answer: 'Gracias, ya sé quién eres. ¿Qué quieres saber de tus pedidos?',
    },
    pt: {
      answer: 'Obrigado, já sei quem é. O que quer saber sobre os seus pedidos?',
    },
    fr: {
      answer: 'Merci, je sais maintenant qui vous êtes. Que souhaitez-vous savoir sur vos commandes ?',
    },
    de: {
      answer: 'Danke, jetzt weiß ich, wer Sie sind. Was möchten Sie zu Ihren Bestellungen wissen?',
    },
  };
}
