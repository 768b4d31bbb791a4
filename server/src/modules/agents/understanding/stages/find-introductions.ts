import type { NameIndex } from '../../../store/names/name-index.contract.js';
import { isEverydayForm, isFunctionWord } from '../lexicon/common-words.js';
import type { ConceptMatch, Stretch, Token } from '../reading.js';

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
    const led = opensSentence(tokens, start) ? leadAt(tokens, start) : null;
    if (led === null || matches.some((match) => match.start === start && match.end > led.end)) return [];
    const end = endOfName(tokens, led.end, led.sure);
    return end === led.end || isTitle(tokens, start, end, index) ? [] : [{ start, end }];
  });
}

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
  return sure || end - first >= 2 ? end : first;
}

/** The phrase with its name, or a vague phrase's name alone, is something of the catalogue. */
function isTitle(tokens: readonly Token[], start: number, end: number, index: NameIndex): boolean {
  const words = tokens.slice(start, end).map(({ word }) => word);
  return words.some((_, skipped) => skipped <= 2 && index.exactly(words.slice(skipped).join(' ')).length > 0);
}
