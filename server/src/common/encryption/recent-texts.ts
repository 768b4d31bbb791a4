const GENERATION_MILLISECONDS = 60_000;
const GENERATION_CHARACTERS = 2_000_000;

/**
 * Texts that were opened a moment ago, by their sealed form, which never changes its meaning: lists and reloads open the same
 * ones over and over. Two generations, so that a text that nobody reads again is dropped after two minutes of use at most, and
 * the memory stays bounded.
 */
export class RecentTexts {
  private young = new Map<string, string>();
  private old = new Map<string, string>();
  private youngCharacters = 0;
  private youngSince: number;

  /** @param clock milliseconds; it need not be the time of day. */
  constructor(private readonly clock: () => number = () => performance.now()) {
    this.youngSince = clock();
  }

  /** The text behind a sealed one for the same purpose; undefined when it has to be opened. */
  find(purpose: string, sealed: string): string | undefined {
    this.growOld();
    const name = `${purpose} ${sealed}`;
    return this.young.get(name) ?? this.renewed(name);
  }

  keep(purpose: string, sealed: string, text: string): void {
    this.add(`${purpose} ${sealed}`, text);
  }

  private renewed(name: string): string | undefined {
    const text = this.old.get(name);
    if (text !== undefined) this.add(name, text);
    return text;
  }

  private add(name: string, text: string): void {
    this.young.set(name, text);
    this.youngCharacters += name.length + text.length;
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
