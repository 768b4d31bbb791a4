import type { Stretch, Token } from '../../reading.js';

/** The letter that names are asked to begin with, and the words that said so. */
export interface Initial extends Stretch {
  readonly letter: string;
}

const BEGINNING = new Set(
  (
    'start starts starting begin begins beginning empiezan empiecen empieza empezando comienzan comiencen comienza comecam comecem comeca ' +
    'comecando iniciam iniciem commencent commence commencant debutent debutant'
  ).split(' '),
);
const BEGINNING_BEHIND = new Set('beginnen beginnt anfangen anfangt beginnend starten'.split(' '));
const BETWEEN = new Set(
  'with by in on the letter letters a an con por la letra com pela par lettre mit dem buchstaben'.split(' '),
);
const LETTER_WORDS = new Set('letter letters letra lettre buchstaben buchstabe initial'.split(' '));

/** "Artists that start with Z", "bands beginning with the letter Q", "Bands, die mit K anfangen"; null when there is none. */
export function findInitial(tokens: readonly Token[]): Initial | null {
  for (const [position, { word }] of tokens.entries()) {
    const behind = BEGINNING.has(word) || LETTER_WORDS.has(word) ? letterBehind(tokens, position) : null;
    if (behind !== null) return behind;
    const before = BEGINNING_BEHIND.has(word) ? letterBefore(tokens, position) : null;
    if (before !== null) return before;
  }
  return null;
}

/** The letter is the last thing said, so that "starts with a bang" asks for no letter. */
function letterBehind(tokens: readonly Token[], start: number): Initial | null {
  let place = start + 1;
  while (BETWEEN.has(wordAt(tokens, place)) && !closes(tokens, place)) place += 1;
  const letter = wordAt(tokens, place);
  const isLetter = /^[a-z0-9]$/.test(letter) && closes(tokens, place);
  return isLetter && place > start ? { letter, start, end: place + 1 } : null;
}

function letterBefore(tokens: readonly Token[], verb: number): Initial | null {
  const letter = wordAt(tokens, verb - 1);
  let start = verb - 1;
  while (BETWEEN.has(wordAt(tokens, start - 1))) start -= 1;
  return /^[a-z0-9]$/.test(letter) && start < verb - 1 ? { letter, start, end: verb + 1 } : null;
}

/** Nothing of the same clause follows but a word that begins another one. */
function closes(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1];
  return next === undefined || next.before !== 'space' || FOLLOWING.has(next.word);
}

const FOLLOWING = new Set(
  'and or do you in are please that y e et und haben hast gibt tienen tienes tem avez'.split(' '),
);

function wordAt(tokens: readonly Token[], place: number): string {
  return tokens[place]?.word ?? '';
}
