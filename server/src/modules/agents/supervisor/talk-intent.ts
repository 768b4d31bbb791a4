import type { AnsweredRequest, Wording, WordingContext } from '../agent.contract.js';
import { Intent } from '../understanding/intents/intent.js';
import type { PlannedCall } from '../understanding/plan.js';
import { say, type Texts } from '../wording/texts.js';

/** An intent that is answered with a sentence and no tool. */
export abstract class TalkIntent extends Intent {
  readonly agent = 'supervisor';
  protected abstract readonly texts: Texts<'answer'>;

  calls(): readonly PlannedCall[] {
    return [];
  }

  word(_answered: AnsweredRequest, { language, storeName }: WordingContext): Wording {
    return { lead: say(this.texts, language, 'answer', { store: storeName }), facts: '', close: '' };
  }
}
