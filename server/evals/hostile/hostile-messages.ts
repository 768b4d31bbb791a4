import { SeededRandom } from '../random.js';
import { ATTACKS, FOREIGN, FRAGMENTS, WORDS } from './hostile-words.js';

const LONGEST = 4000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MARKS = '!?.,;:-_#*~^°§$%&/()[]{}<>|\\"\'`´';
/** Zero-width, direction marks, a combining accent, a byte order mark, a null, a bell, a lone surrogate. */
const INVISIBLE = ['\u200b', '\u202e', '\u0301', '\ufeff', '\u0000', '\u0007', '\ud800', '\u00a0', '\u2028'];
const EMOJI = ['🎵', '😡', '👩‍👩‍👧', '🏴‍☠️', '🎸', '💿', '🤷', '✨'];

type Maker = (random: SeededRandom) => string;

const textOf = (random: SeededRandom, length: number, letters: string): string =>
  Array.from({ length }, () => letters[random.below(letters.length)] ?? '').join('');
const wordsOf = (random: SeededRandom, count: number): string =>
  Array.from({ length: count }, () => random.pick(WORDS)).join(' ');

/** One way to make a message that no customer means, or that breaks what reads it. */
const MAKERS: readonly Maker[] = [
  (random) => textOf(random, 1 + random.below(60), LETTERS + MARKS + ' '),
  (random) => textOf(random, 1 + random.below(20), MARKS),
  (random) => Array.from({ length: 1 + random.below(12) }, () => random.pick(EMOJI)).join(''),
  (random) => wordsOf(random, 1 + random.below(25)),
  (random) => random.pick(FOREIGN),
  (random) => random.pick(ATTACKS),
  (random) => `${random.pick(FRAGMENTS)} ${wordsOf(random, random.below(4))}`,
  (random) => `${random.pick(FRAGMENTS)} ${random.pick(FRAGMENTS)} ${random.pick(FRAGMENTS)}`,
  (random) =>
    random
      .pick(WORDS)
      .repeat(1 + random.below(300))
      .slice(0, LONGEST),
  (random) => `${random.pick(FRAGMENTS)}${random.pick(INVISIBLE)}${random.pick(WORDS)}${random.pick(INVISIBLE)}`,
  (random) => broken(random.pick(FRAGMENTS) + wordsOf(random, 3), random),
  (random) => String.fromCodePoint(...Array.from({ length: 1 + random.below(30) }, () => 0x20 + random.below(0x3000))),
  (random) => wordsOf(random, 200 + random.below(300)).slice(0, LONGEST),
  (random) => String(random.below(10 ** (1 + random.below(15)))),
];

/** As many random, broken, hostile and foreign messages as wanted, the same for the same seed; 1 to 4,000 characters. */
export function hostileMessages(count: number, seed: number): string[] {
  const random = new SeededRandom(seed);
  return Array.from({ length: count }, (_, place) => {
    const make = MAKERS[place % MAKERS.length];
    const message = make === undefined ? '' : make(random);
    return message.trim() === '' ? '?' : message;
  });
}

/** A text with characters left out and put in at random places. */
function broken(text: string, random: SeededRandom): string {
  return [...text]
    .flatMap((character) => {
      const chance = random.next();
      if (chance < 0.1) return [];
      return chance < 0.2 ? [character, random.pick(INVISIBLE)] : [character];
    })
    .join('');
}
