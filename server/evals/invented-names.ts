import type { SeededRandom } from './random.js';

const STARTS = [
  'bra',
  'cel',
  'dor',
  'fen',
  'gla',
  'hul',
  'jin',
  'kor',
  'lum',
  'mar',
  'nev',
  'ost',
  'pel',
  'quo',
  'rin',
  'sol',
  'tam',
  'ulv',
  'ver',
  'wil',
  'yan',
  'zor',
  'ash',
  'bel',
  'cru',
  'dra',
];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'an', 'el', 'ir', 'on', 'ur', 'ave', 'ilo', 'ett', 'ora', 'und'];
const ENDS = [
  'ba',
  'da',
  'fin',
  'gar',
  'len',
  'mor',
  'na',
  'pe',
  'rix',
  'sen',
  'ta',
  'vik',
  'wyn',
  'zo',
  'dell',
  'ström',
  'é',
  'by',
  'lund',
  'ques',
];
const TITLE_WORDS = [
  'Night',
  'River',
  'Golden',
  'Silent',
  'Paper',
  'Winter',
  'Electric',
  'Broken',
  'Hollow',
  'Morning',
  'Crystal',
  'Little',
  'Distant',
  'Velvet',
  'Iron',
  'Blue',
  'Stolen',
  'Burning',
  'Empty',
  'Sleeping',
];

/** Makes up names that look like those of a store, every artist and genre different from the others. */
export class InventedNames {
  private readonly taken = new Set<string>();

  constructor(private readonly random: SeededRandom) {}

  artist(): string {
    return this.unique(() =>
      this.random.pick([
        `${this.word()} ${this.word()}`,
        `The ${this.word()}s`,
        `${this.word()} & ${this.word()}`,
        this.word() + this.word().toLowerCase(),
      ]),
    );
  }

  genre(): string {
    return this.unique(() => `${this.word()}core`);
  }

  title(): string {
    const place = this.random.pick(TITLE_WORDS);
    return this.random.pick([
      `${place} ${this.word()}`,
      `${this.word()} of the ${this.word()}`,
      `${place} ${this.word()} ${this.word()}`,
      `${this.word()} ${place}`,
    ]);
  }

  person(): string {
    return `${this.word()} ${this.word()}`;
  }

  private word(): string {
    const word = this.random.pick(STARTS) + this.random.pick(MIDDLES) + this.random.pick(ENDS);
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  private unique(make: () => string): string {
    for (;;) {
      const name = make();
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return name;
    }
  }
}
