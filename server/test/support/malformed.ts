import { z } from 'zod';
import type { Contract } from './contract.js';

/** One request that cannot be right, or one that is, to see that its handler is reached. */
export interface FuzzedRequest {
  readonly isRight: boolean;
  readonly query: string;
  readonly path: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly type: string;
}

const objectSchema = z.record(z.string(), z.unknown());
/** One request in so many is as its example says. */
const RIGHT_ONES = 40;
const JSON_TYPE = 'application/json';
const OTHER_TYPES = [
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/xml',
];
const WRITTEN_NUMBERS = [
  '0',
  '-1',
  '1e9',
  '99999999999',
  '__proto__',
  "' OR 1=1",
  '..%2f',
  'a'.repeat(300),
  '*',
  '1.5',
];
const NO_QUERIES = ['?x=%00', '?search=a%00b', '?x[]=%00&y=1'];
const NO_PAGES = [
  'page=0',
  'limit=1e9',
  'limit=-1',
  'page[]=1',
  'nonsense=1',
  'limit={}',
  'page=1e9999',
  '__proto__=1',
];
const deep = (levels: number): string => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
const BROKEN = ['null', '[]', '0', '"text"', '{', '{"a":', deep(40), deep(10_000), '{"__proto__":{"admin":true}}'];
const PLANTED = [
  '"constructor":{"prototype":{"admin":true}}',
  '"lc":1,"type":"constructor","id":["langchain"]',
  '"nonsense":1e400',
  '"isAdmin":true,"isAdmin":false',
  '"x":"\\u0000"',
];

/** Makes requests that are the same for the same seed. */
export class MalformedRequests {
  constructor(
    private readonly contract: Contract,
    private readonly random: () => number,
  ) {}

  /** @param isRight whether it must be as the example says; one in 40 of the others is too. */
  next(key: string, isRight = false): FuzzedRequest {
    const example = this.contract.exampleOf(key);
    const right = { isRight: true, query: '', path: {}, body: textOf(example), type: JSON_TYPE };
    if (isRight || this.random() * RIGHT_ONES < 1) return right;
    const wrong = { ...right, isRight: false };
    const ways: (() => FuzzedRequest)[] = [() => ({ ...wrong, query: this.choose(NO_QUERIES) })];
    if (!key.startsWith('GET')) {
      ways.push(() => ({ ...wrong, body: this.choose(BROKEN) }));
      ways.push(() => ({ ...wrong, body: '{}x', type: this.choose(OTHER_TYPES) }));
    }
    if (this.contract.hasRowId(key)) ways.push(() => ({ ...wrong, path: this.rowId() }));
    if (this.contract.hasQuery(key)) ways.push(() => ({ ...wrong, query: `?${this.choose(NO_PAGES)}` }));
    if (example !== undefined) {
      const fields = objectSchema.parse(example);
      ways.push(() => ({ ...wrong, body: `${JSON.stringify(fields).slice(0, -1)},${this.choose(PLANTED)}}` }));
      ways.push(() => ({ ...wrong, body: JSON.stringify(this.withWrongType(fields)) }));
    }
    return this.choose(ways)();
  }

  private rowId(): Record<string, string> {
    const written = this.choose(WRITTEN_NUMBERS);
    return { id: written, version: written };
  }

  /** Objects for texts and numbers, texts for lists and objects. */
  private withWrongType(fields: Record<string, unknown>): Record<string, unknown> {
    const name = this.choose(Object.keys(fields));
    return { ...fields, [name]: typeof fields[name] === 'object' ? 'text' : { $ne: 0 } };
  }

  private choose<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new RangeError('There is nothing to choose from.');
    return item;
  }
}

function textOf(example: unknown): string | undefined {
  return example === undefined ? undefined : JSON.stringify(example);
}
