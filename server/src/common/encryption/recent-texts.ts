const GENERATION_MILLISECONDS = 60_000;
const GENERATION_CHARACTERS = 2_000_000;

/** What is behind a sealed text, and for which purpose it was sealed. */
interface Opened<Value> {
  readonly purpose: string;
  readonly value: Value;
  readonly characters: number;
}

/**
 * Texts that were opened a moment ago, or what was read out of them, by their sealed form, which never changes its meaning: lists
 * and reloads open the same ones over and over. Two generations, so that a text that nobody reads again is dropped after two minutes
 * of use at most, and the memory stays bounded.
 */
export class RecentTexts<Value = string> {
  private young = new Map<string, Opened<Value>>();
  private old = new Map<string, Opened<Value>>();
  private youngCharacters = 0;
  private youngSince: number;

  /** @param clock milliseconds; it need not be the time of day. */
  constructor(private readonly clock: () => number = () => performance.now()) {
    this.youngSince = clock();
  }

  /** What is behind a sealed text for the same purpose; undefined when it has to be opened. */
  find(purpose: string, sealed: string): Value | undefined {
    this.growOld();
    const opened = this.young.get(sealed) ?? this.renewed(sealed);
    return opened?.purpose === purpose ? opened.value : undefined;
  }

  /** @param characters length of the text that was opened. */
  keep(purpose: string, sealed: string, value: Value, characters: number): void {
    this.add(sealed, { purpose, value, characters });
  }

  private renewed(sealed: string): Opened<Value> | undefined {
    const opened = this.old.get(sealed);
    if (opened !== undefined) this.add(sealed, opened);
    return opened;
  }

  private add(sealed: string, opened: Opened<Value>): void {
    this.young.set(sealed, opened);
    this.youngCharacters += sealed.length + opened.characters;
  }

  private growOld(): void {
    const at = this.clock();
    const age = at - this.youngSince;
    if (age < GENERATION_MILLISECONDS && this.youngCharacters < GENERATION_CHARACTERS) return;
    this.old = age < 2 * GENERATION_MILLISECONDS ? this.young : new Map();
    this.young = new Map();
    this.youngCharacters = 0;
    this.youngSince = at;
  }
}
