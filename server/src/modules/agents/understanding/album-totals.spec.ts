import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, names }) => [intent, ...names.map((name) => name.text)]);

describe('the price of all of an album', () => {
  it.each([
    ['the whole of Quiet Rooms, how much?', 'Quiet Rooms'],
    ['price for every single song on Harbour Lights please', 'Harbour Lights'],
    ['if I took all the tracks on Quiet Rooms, what would it come to', 'Quiet Rooms'],
    ['Harbour Lights, entire thing, cost?', 'Harbour Lights'],
    ['all of Iron Lantern together, how expensive is that', 'Iron Lantern'],
  ])('should be asked in %j', (text, album) => {
    expect(asked(text)).toEqual([['album_facts', album]]);
  });

  it('should be that of the album alone, though a song is called the same', () => {
    const [request] = understanding.plan('the full Iron Lantern, what does it cost', ALONE).requests;
    expect(request?.calls.map(({ tool }) => tool)).toEqual(['get_price_of']);
  });

  it.each([
    'how much did I pay for all of Quiet Rooms',
    'all songs on Quiet Rooms',
    'how long is the whole of Quiet Rooms',
  ])('should not be asked in %j', (text) => {
    const [request] = understanding.plan(text, ALONE).requests;
    expect(request?.details['only']).toBeUndefined();
  });
});
