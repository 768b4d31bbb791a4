import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { isEverydayForm, isFunctionWord } from '../../lexicon/common-words.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';

/** How people say their own name: surely, whatever follows, and with words that lead to other things as well. */
const SURE = [
  'my name is',
  'my names',
  'me llamo',
  'mi nombre es',
  'meu nome e',
  'o meu nome e',
  'me chamo',
  'chamo me',
  'je mappelle',
  'mon nom est',
  'ich heisse',
  'mein name ist',
];
const VAGUE = [
  'i am',
  'im',
  'this is',
  'its',
  'it is',
  'soy',
  'eu sou',
  'sou',
  'je suis',
  'ici',
  'ich bin',
  'hier ist',
  'da ist',
];

/** Most words of a person's name. */
const MOST_WORDS = 4;

/**
 * Where people say who they are ("hello, I'm Ines Duarte"): the phrase and the name, which nobody looks for in the
 * catalogue. It proves nothing. A title that begins like that and is in the catalogue is a title.
 */
export function findIntroductions(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  index: NameIndex,
): readonly Stretch[] {
  return tokens.flatMap((_, start): Stretch[] => {
    const apposed = endOfApposition(tokens, start);
    if (apposed > start) return isTitle(tokens, start, apposed, index) ? [] : [{ start, end: apposed }];
    if (!opensSentence(tokens, start)) return [];
    if (isSignature(tokens, start))
      return isTitle(tokens, start, tokens.length, index) ? [] : [{ start, end: tokens.length }];
    const led = leadAt(tokens, start);
    const end = led === null ? endOfBareName(tokens, start) : start;
    if (led === null) return end === start || isTitle(tokens, start, end, index) ? [] : [{ start, end }];
    if (matches.some((match) => match.start === start && match.end > led.end)) return [];
    const last = endOfName(tokens, led.end, led.sure);
    return last === led.end || isTitle(tokens, start, last, index) ? [] : [{ start, end: last }];
  });
}

/** "What have I, Ines Duarte, spent?": a name of two words or more between commas behind the "I" is that of who asks. */
function endOfApposition(tokens: readonly Token[], start: number): number {
  if (!SELVES.has(tokens[start - 1]?.word ?? '') || tokens[start]?.before !== 'comma') return start;
  const end = endOfCapitals(tokens, start);
  const last = FROM.has(tokens[end]?.word ?? '') ? endOfCapitals(tokens, end + 1) : end;
  return last - start >= 2 && closes(tokens, last) ? last : start;
}

const SELVES = new Set('i me ich mich mir yo mi eu mim je moi'.split(' '));

interface Lead {
  readonly end: number;
  readonly sure: boolean;
}

function phraseAt(tokens: readonly Token[], start: number, phrases: readonly string[], sure = true): Lead | null {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.every((word, place) => tokens[start + place]?.word === word)) return { end: start + words.length, sure };
  }
  return null;
}

function leadAt(tokens: readonly Token[], start: number): Lead | null {
  return phraseAt(tokens, start, SURE) ?? phraseAt(tokens, start, VAGUE, false);
}

/** At the beginning of a sentence, behind a comma, or behind a greeting or "and". */
function opensSentence(tokens: readonly Token[], start: number): boolean {
  return start === 0 || tokens[start]?.before !== 'space' || BEFORE.has(tokens[start - 1]?.word ?? '');
}

const BEFORE = new Set('hi hello hey and hola oi ola bonjour hallo salut y e et und well so'.split(' '));

/** The words of the name: with capitals behind a vague phrase, at least no everyday words behind a sure one. */
function endOfName(tokens: readonly Token[], first: number, sure: boolean): number {
  let end = first;
  while (end < tokens.length && end - first < MOST_WORDS) {
    const token = tokens[end];
    if (token === undefined || token.quote > 0 || (end > first && token.before !== 'space')) break;
    if (isFunctionWord(token.word) || !(token.capital || (sure && !isEverydayForm(token.word)))) break;
    end += 1;
  }
  if (sure || end - first >= 2) return end;
  if (end === first || tokens[first - 1]?.word === 'its' || tokens[first - 2]?.word === 'it') return first;
  if (FROM.has(tokens[end]?.word ?? '')) return endOfCapitals(tokens, end + 1);
  return closes(tokens, end) ? end : first;
}

const FROM = new Set(['from', 'de', 'aus']);

/** "Astrid Gruber here" and "Kind regards, Astrid": a name with no phrase before it, where only the writer's stands. */
function endOfBareName(tokens: readonly Token[], start: number): number {
  const end = endOfCapitals(tokens, start);
  const isHere = end > start && tokens[end]?.word === 'here' && tokens[end]?.before === 'space';
  if (isHere && closes(tokens, end + 1)) return end + 1;
  const closing = tokens.findIndex(
    ({ word }, place) => place >= start && place < start + LONGEST_CLOSING && CLOSINGS.has(word),
  );
  return closing > 0 && endOfCapitals(tokens, closing + 1) === tokens.length ? tokens.length : start;
}

/** "With my very best wishes" is as long as it gets. */
const LONGEST_CLOSING = 5;

/** The last word of what people write above their name. */
const CLOSINGS = new Set(
  'regards wishes sincerely faithfully yours greetings saludos atentamente atenciosamente abraco abracos cordialement salutations gruss grusse grussen'.split(
    ' ',
  ),
);

/** "… Thanks, Dan": a name at the very end behind thanks, which stay what they are. */
function isSignature(tokens: readonly Token[], start: number): boolean {
  const isBehind = THANKS.has(tokens[start - 1]?.word ?? '') && tokens[start]?.before !== 'space';
  return isBehind && start > 1 && endOfCapitals(tokens, start) === tokens.length;
}

/** The last word of thanks and the like. */
const THANKS = new Set(
  'thanks thank thankyou you thx ty cheers much advance best love gracias antemao antemano obrigado obrigada merci danke dank voraus vielmals avance'.split(
    ' ',
  ),
);

function endOfCapitals(tokens: readonly Token[], first: number): number {
  let end = first;
  while (end < tokens.length && end - first < MOST_WORDS) {
    const token = tokens[end];
    if (token === undefined || !token.capital || token.quote > 0 || isFunctionWord(token.word)) break;
    if (end > first && token.before !== 'space') break;
    end += 1;
  }
  return end;
}

/** Whether nothing follows, or a comma or the end of a sentence does. */
function closes(tokens: readonly Token[], end: number): boolean {
  return end >= tokens.length || tokens[end]?.before !== 'space';
}

/** The phrase with its name, or a vague phrase's name alone, is something of the catalogue. */
function isTitle(tokens: readonly Token[], start: number, end: number, index: NameIndex): boolean {
  const words = tokens.slice(start, end).map(({ word }) => word);
  return words.some((_, skipped) => skipped <= 2 && index.exactly(words.slice(skipped).join(' ')).length > 0);
}
