import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';
import type { BuiltInUnderstanding } from '../../built-in.understanding.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

function unknownIn(text: string): string[] {
  const names = understanding.plan(text, ALONE).requests.flatMap((request) => request.names);
  return names.filter(({ known }) => !known).map(({ kind, text: name }) => `${kind}:${name}`);
}

describe('withUnknownNames', () => {
  it.each([
    ['albums by Zanzibar Nine', 'artist:Zanzibar Nine'],
    ['songs by zanzibar nine', 'artist:zanzibar nine'],
    ['do you have the song Blue Penguins', 'track:Blue Penguins'],
    ['which songs are on the album The Order', 'album:The Order'],
    ['is there a genre called polka', 'genre:polka'],
  ])('should see what is asked for in %j and not there', (text, name) => {
    expect(unknownIn(text)).toEqual([name]);
  });

  it('should take a weak guess and strange words beside it for one unknown name', () => {
    expect(unknownIn('songs by Velvet Zanzibar')).toEqual(['artist:Velvet Zanzibar']);
  });

  it('should offer the nearest names', () => {
    const [request] = understanding.plan('do you have the album Harbour Nights Forever?', ALONE).requests;
    expect(request?.names[0]?.near).toContain('Harbour Lights');
  });

  it.each(['what is the weather like', 'tell me a joke', 'thanks a lot'])('should see no name in %j', (text) => {
    expect(unknownIn(text)).toEqual([]);
  });
});
