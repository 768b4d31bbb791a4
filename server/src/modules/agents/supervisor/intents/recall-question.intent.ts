import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { Intent, type Pattern } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import { plain } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT } from '../../wording/word-list.js';

const TEXTS: Texts<'asked' | 'nothing'> = {
  en: { asked: 'Before this, you wrote: “{said}”.', nothing: 'This is the beginning of our conversation.' },
  es: { asked: 'Antes escribiste: «{said}».', nothing: 'Este es el comienzo de nuestra conversación.' },
  pt: { asked: 'Antes, você escreveu: “{said}”.', nothing: 'Este é o início da nossa conversa.' },
  fr: { asked: 'Avant cela, vous avez écrit : « {said} ».', nothing: 'Notre conversation commence ici.' },
  de: { asked: 'Davor haben Sie geschrieben: „{said}“.', nothing: 'Unser Gespräch beginnt gerade erst.' },
};

/** "What did I ask before?": no words of its own say this, but a reply to the conversation does. */
export class RecallQuestionIntent extends Intent {
  readonly name = 'recall_question';
  readonly agent = 'supervisor';
  readonly patterns: readonly Pattern[] = [];

  calls(): readonly PlannedCall[] {
    return [];
  }

  word({ request }: AnsweredRequest, { language }: WordingContext): Wording {
    const { said } = request.details;
    if (typeof said !== 'string') return { ...SILENT, lead: say(TEXTS, language, 'nothing') };
    return { ...SILENT, lead: say(TEXTS, language, 'asked', { said: plain(said) }) };
  }
}
