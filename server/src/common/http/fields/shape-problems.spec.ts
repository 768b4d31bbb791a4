import { z } from 'zod';
import { shapeProblems } from './shape-problems.js';

const schema = z.strictObject({
  text: z.string().max(3),
  list: z.array(z.int().min(1)).max(2),
  kind: z.enum(['a', 'b', 'c']),
  flag: z.boolean(),
  moment: z.iso.datetime(),
  either: z.union([z.string(), z.number()]),
});
const GOOD = { text: 'abc', list: [1], kind: 'a', flag: true, moment: '2026-01-31T09:30:00Z', either: 1 };

function refusalsOf(changed: object): [string, string][] {
  const parsed = schema.safeParse({ ...GOOD, ...changed });
  if (parsed.success) throw new Error('The value was accepted.');
  return shapeProblems(parsed.error).map(({ field, detail }) => [field, detail]);
}

describe(shapeProblems.name, () => {
  it.each([
    [{ text: 1 }, 'text', 'must be a text'],
    [{ text: 'abcd' }, 'text', 'must have at most 3 characters'],
    [{ list: {} }, 'list', 'must be a list'],
    [{ list: [1, 2, 3] }, 'list', 'must have at most 2 entries'],
    [{ list: [0] }, 'list.0', 'must not be less than 1'],
    [{ list: [1.5] }, 'list.0', 'must be a whole number'],
    [{ kind: 'd' }, 'kind', 'must be a, b or c'],
    [{ flag: 'yes' }, 'flag', 'must be true or false'],
    [{ moment: 'today' }, 'moment', 'must be a moment of ISO 8601, such as 2026-01-31T09:30:00Z'],
    [{ either: null }, 'either', 'is not of the right form'],
    [{ owner: 1 }, 'owner', 'is not a known field'],
  ])('should name the field of %j', (changed, field, detail) => {
    expect(refusalsOf(changed)).toEqual([[field, detail]]);
  });

  it('should name no more fields than anybody reads', () => {
    const unknown = Object.fromEntries(Array.from({ length: 100 }, (_, number) => [`field_${number}`, 1]));
    expect(refusalsOf(unknown)).toHaveLength(20);
  });
});
