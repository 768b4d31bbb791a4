import { ask, type CaseMaker } from '../question.js';

/** An answer that says what can be asked. */
const SCOPE = ['music', 'album', 'song', 'catalog', 'order', 'invoice', 'purchase'];

/** Talk that is no question about the store. */
export function talkMakers(): CaseMaker[] {
  const talk = (category: string, all: readonly string[][]): CaseMaker =>
    ask<null>({ category, things: [null], each: 1, agent: 'supervisor', right: () => all });
  return [
    talk('off-topic', [SCOPE]),
    talk('greeting', []),
    talk('thanks', []),
    talk('ability', [SCOPE]),
    talk('who-are-you', [['assistant', 'program', 'automatic', 'bot']]),
  ];
}
