import { placeWords, type PlacedWord } from '../../store/names/normalise-words.js';
import { plainText } from './plain-text.js';

const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/giu;
const MARKS = /\p{M}+/gu;

/**
 * A sentence while its claims are being read. Each finder takes the stretches it has read, so that a number inside a
 * title is read as a part of the title only.
 */
export class SentenceScan {
  /** Plain text; claims point into it. */
  readonly text: string;
  /** The text in lower case without accents and with straight apostrophes, place for place. */
  readonly folded: string;
  /** The words of the text, possessive endings left out. */
  readonly words: readonly PlacedWord[];
  private readonly taken: { start: number; end: number }[] = [];

  constructor(sentence: string) {
    this.text = plainText(sentence).normalize('NFC');
    this.folded = Array.from(this.text, foldCharacter).join('');
    this.words = placeWords(this.text.replace(POSSESSIVE, '  '));
  }

  isFree(start: number, end: number): boolean {
    return this.taken.every((stretch) => end <= stretch.start || start >= stretch.end);
  }

  take(start: number, end: number): void {
    this.taken.push({ start, end });
  }

  /** Matches of a global pattern in the folded text that touch nothing taken; each is taken as it is given. */
  *read(pattern: RegExp): Generator<RegExpExecArray> {
    const reader = new RegExp(pattern);
    for (let match = reader.exec(this.folded); match !== null; match = reader.exec(this.folded)) {
      const end = match.index + match[0].length;
      if (this.isFree(match.index, end)) {
        this.take(match.index, end);
        yield match;
      } else reader.lastIndex = match.index + 1;
    }
  }

  /** True when the character at this place is not a small letter: names begin so. */
  beginsLikeName(place: number): boolean {
    return !/\p{Ll}/u.test(this.text.charAt(place));
  }
}

function foldCharacter(character: string): string {
  if (character === '’') return "'";
  const folded = character.normalize('NFD').replace(MARKS, '').toLowerCase();
  return folded.length === character.length ? folded : character;
}
