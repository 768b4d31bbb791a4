import type { Cipher } from './cipher.js';
import { RecentTexts } from './recent-texts.js';

/** How many times the room of its text an object takes, about. */
const ROOM_OF_OBJECTS = 4;

/**
 * Opens values that were sealed as JSON. What was read a moment ago is kept, as `RecentTexts` says, and frozen, because everybody
 * who opens the same text is given the same value.
 */
export class SealedJson<Value> {
  private readonly recent = new RecentTexts<Value>();

  /** @param parse reads and checks the text. */
  constructor(
    private readonly cipher: Cipher,
    private readonly purpose: string,
    private readonly parse: (json: string) => Value,
  ) {}

  /** @throws UnreadableDataError as `Cipher` does, and what `parse` throws. */
  open(sealed: string): Value {
    return this.recent.find(this.purpose, sealed) ?? this.read(sealed);
  }

  seal(value: Value): string {
    return this.cipher.seal(this.purpose, JSON.stringify(value));
  }

  private read(sealed: string): Value {
    const text = this.cipher.openBytes(this.purpose, sealed).toString('utf8');
    const value = frozen(this.parse(text));
    this.recent.keep(this.purpose, sealed, value, ROOM_OF_OBJECTS * text.length);
    return value;
  }
}

/** Goes by a list of what is left, not by recursion: what was sealed may be deeper than any stack. */
function frozen<Value>(value: Value): Value {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const part = left.pop();
    if (typeof part !== 'object' || part === null) continue;
    for (const inner of Object.values(Object.freeze(part))) left.push(inner);
  }
  return value;
}
