import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';

const MOST_KEPT = 500;
const LONGEST_KEPT = 200;

/**
 * A validation pipe that remembers the queries it has accepted: what a query means depends on nothing but its text, and lists are
 * asked for with the same few. Handlers of one query share one object, which is frozen.
 */
export class ValidatedQueriesPipe extends ValidationPipe {
  private readonly accepted = new Map<unknown, Map<string, unknown>>();
  private count = 0;

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'query' || metadata.data !== undefined) return super.transform(value, metadata);
    const text = JSON.stringify(value);
    const known = this.accepted.get(metadata.metatype)?.get(text);
    if (known !== undefined) return known;
    const query: unknown = Object.freeze(await super.transform(value, metadata));
    if (text.length <= LONGEST_KEPT) this.keep(metadata.metatype, text, query);
    return query;
  }

  /** Parts of an address stay as they were written: `0x1` and `1e0` would be read as 1, which names a row. */
  protected override transformPrimitive(value: unknown): unknown {
    return value;
  }

  private keep(metatype: unknown, text: string, query: unknown): void {
    if (this.count >= MOST_KEPT) this.accepted.clear();
    this.count = this.accepted.size === 0 ? 1 : this.count + 1;
    const ofClass = this.accepted.get(metatype) ?? new Map<string, unknown>();
    this.accepted.set(metatype, ofClass.set(text, query));
  }
}
