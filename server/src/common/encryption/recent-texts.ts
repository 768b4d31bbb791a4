const GENERATION_MILLISECONDS = 60_000;
const GENERATION_CHARACTERS = 2_000_000;

/** Characters at the start of a sealed text that tell it from all others: its salt, nonce and tag are among them. */
const NAME_CHARACTERS = 80;

/** What is behind a sealed text, and for which purpose it was sealed. */
interface Opened<Value> {
  readonly purpose: string;
  readonly sealed: string;
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
    const name = nameOf(sealed);
    const opened = this.young.get(name) ?? this.renewed(name);
    return opened?.sealed === sealed && opened.purpose === purpose ? opened.value : undefined;
  }

  /** @param characters length of the text that was opened. */
  keep(purpose: string, sealed: string, value: Value, characters: number): void {
    this.add(nameOf(sealed), { purpose, sealed, value, characters });
  }

  private renewed(name: string): Opened<Value> | undefined {
    const opened = this.old.get(name);
    if (opened !== undefined) this.add(name, opened);
    return opened;
  }

  private add(name: string, opened: Opened<Value>): void {
    this.young.set(name, opened);
    this.youngCharacters += opened.sealed.length + opened.characters;
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

/** Comparing two long texts is quick; what a table does with a long name before that is not. */
function nameOf(sealed: string): string {
  return sealed.slice(0, NAME_CHARACTERS);
}
