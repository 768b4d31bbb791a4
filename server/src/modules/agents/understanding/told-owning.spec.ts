import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): readonly string[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, needsIdentity }) => `${intent}${needsIdentity ? '!' : ''}`);

describe('Music whose owner was only told', () => {
  it.each([
    'My cousin owns Quiet Rooms, how many songs does it have?',
    'I bought Quiet Rooms on cassette ages ago, which tracks are on it?',
    'My dad had Harbour Lights on tape. Which songs were on it?',
  ])('should be shown to everybody: %j', (text) => {
    expect(asked(text)).toEqual(['tracks_of_album']);
  });

  it.each(['would I go broke buying the whole of Quiet Rooms?', 'can I afford the complete album Quiet Rooms?'])(
    'should have a price for everybody: %j',
    (text) => {
      expect(asked(text)).toEqual(['album_facts']);
    },
  );

  it.each(['My cousin bought Quiet Rooms, when was that order?', 'what did my cousin buy?', "my cousin's last order"])(
    'should leave the orders of others alone: %j',
    (text) => {
      expect(asked(text)).toContain('privacy_refusal');
    },
  );

  it('should be looked for among what was bought where one asks of oneself', () => {
    expect(asked('I bought Quiet Rooms, which of its songs do I have?').some((intent) => intent.endsWith('!'))).toBe(
      true,
    );
  });
});
