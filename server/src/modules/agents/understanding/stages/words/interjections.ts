import type { Stretch, Token } from '../../reading.js';

/** What people say while they change their mind, in all languages; songs are called so too. */
const INTERJECTIONS = new Set(
  (
    'sorry wait pardon hmm hmmm hm mmm oh ah um uh er err no nope oops whoops actually well stop okay ok my bad excuse me ' +
    'hold hang on perdon perdona espera disculpa desculpe desculpa perdao espere ops attends attendez desole euh oups ' +
    'entschuldigung verzeihung moment warte halt nein nao non system assistant user developer'
  ).split(' '),
);

/** Whether a stretch is an interjection: it opens the message, and a comma or the end of a sentence follows ("wait, Queen"). */
export function isInterjection({ start, end }: Stretch, tokens: readonly Token[]): boolean {
  const next = tokens[end];
  if (next === undefined || next.before === 'space') return opensCorrection(start, end, tokens);
  return isTalk(tokens.slice(0, end));
}

/** "Oh wait Queen": without a comma only behind another interjection, and before a capital. */
function opensCorrection(start: number, end: number, tokens: readonly Token[]): boolean {
  const next = tokens[end];
  return start > 0 && next?.capital === true && tokens[start]?.capital === false && isTalk(tokens.slice(0, end));
}

function isTalk(words: readonly Token[]): boolean {
  return words.every(({ word, quote }) => quote === 0 && INTERJECTIONS.has(word));
}
