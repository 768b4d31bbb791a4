import { z } from 'zod';
import { buildNameSearch } from '../../store/names/name-index-builder.js';
import { Tool, type ToolRows } from '../../tools/tool.contract.js';
import { checkCall, couldRun } from './check-call.js';
import type { OfferedTool } from './offered-tools.js';

class FixedTool extends Tool {
  readonly toolset = 'music';
  readonly description = 'A tool.';
  readonly needsIdentity = false;

  constructor(
    readonly name: string,
    readonly schema: z.ZodObject,
  ) {
    super();
  }

  async run(): Promise<ToolRows> {
    throw new Error('No tool runs while a call is checked.');
  }
}

const OFFERED: readonly OfferedTool[] = [
  new FixedTool('get_albums_by_artist', z.object({ artist_name: z.string(), limit: z.int().default(25) })),
  new FixedTool('list_genres', z.object({})),
  new FixedTool('get_invoice_lines', z.object({ invoice_id: z.int().optional(), from: z.iso.date().optional() })),
].map((tool) => ({ agent: 'music_agent', tool }));

let index: Awaited<ReturnType<typeof buildNameSearch>>;

beforeAll(async () => {
  index = await buildNameSearch(
    [
      { kind: 'artist', text: 'AC/DC', ids: [1], weight: 10 },
      { kind: 'artist', text: 'Motörhead', ids: [2], weight: 10 },
      { kind: 'artist', text: 'The Beatles', ids: [3], weight: 10 },
    ],
    new Map(),
  );
});

function check(tool: string, given: Record<string, unknown>, text: string) {
  const message = { text, routingWords: { music_agent: ['genres', 'music'] } };
  return checkCall({ tool, arguments: given }, OFFERED, message, index);
}

describe('checkCall', () => {
  it.each([
    ['AC/DC', 'got anything from ac/dc on your shelves?', 'AC/DC'],
    ['motorhead', 'MOTORHEAD platters please', 'Motörhead'],
    ['Beatles', 'whatever the beatles put out', 'The Beatles'],
  ])('should let a call run whose name %s stands in the message', (artist, text, name) => {
    const call = check('get_albums_by_artist', { artist_name: artist }, text);
    expect(call?.arguments).toEqual({ artist_name: name });
    expect(call?.names).toMatchObject([{ kind: 'artist', text: name, known: true }]);
  });

  it.each([
    ['get_albums_by_artist', { artist_name: 'AC/DC' }, 'anything by u2?'],
    ['get_albums_by_artist', { artist_name: 'shelves' }, 'what is on your shelves?'],
    ['get_albums_by_artist', { artist_name: ['AC/DC'] }, 'ac/dc'],
    ['get_albums_by_artist', {}, 'ac/dc'],
    ['get_invoice_lines', { invoice_id: 5 }, 'music of order 6'],
    ['get_invoice_lines', { from: '2024-01-01' }, 'music of 2023'],
    ['delete_everything', {}, 'genres'],
    ['list_genres', {}, 'tell me a joke'],
  ])('should not let %s run with %j for %j', (tool, given, text) => {
    expect(check(tool, given, text)).toBeNull();
  });

  it('should let a call without names run when a word of the agent was said', () => {
    expect(check('list_genres', {}, 'which genres are there?')?.arguments).toEqual({});
  });

  it('should take numbers that stand in the message, and leave out what is not for a model to say', () => {
    expect(check('get_invoice_lines', { invoice_id: 5, limit: 1, customer_id: 7 }, 'music of 5')?.arguments).toEqual({
      invoice_id: 5,
    });
  });
});

describe('couldRun', () => {
  it.each([
    ['get_albums_by_artist', 'anything ac/dc put out?', true],
    ['get_albums_by_artist', 'what is on your shelves?', false],
    ['list_genres', 'which genres are there?', true],
    ['list_genres', 'tell me a joke', false],
  ])('should say whether %s could answer %j', (tool, text, expected) => {
    const offer = OFFERED.find((one) => one.tool.name === tool);
    const message = { text, routingWords: { music_agent: ['genres', 'music'] } };
    expect(offer !== undefined && couldRun(offer, message, index)).toBe(expected);
  });
});
