import type { BuiltInUnderstanding } from '../../built-in.understanding.js';
import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const namesOf = (text: string): string[] =>
  understanding
    .plan(text, ALONE)
    .requests.flatMap(({ names }) => names.map(({ text: name, known }) => (known ? name : `no ${name}`)));

describe('framedObjects', () => {
  it.each([
    ['who sings winter garden', 'no winter garden'],
    ['who sang falling in the water', 'no falling in the water'],
    ['how long is walking on the moon', 'no walking on the moon'],
    ['how much is the song yesterday', 'no yesterday'],
    ['do you have the song Tin Soldier Queen', 'no Tin Soldier Queen'],
    ['who sings Walking in the Money?', 'no Walking in the Money'],
    ['do you have egypt?', 'no egypt'],
    ['is denmark available?', 'no denmark'],
    ['have you got the album In Winter?', 'no In Winter'],
    ['can you check if coldplay is in', 'no coldplay'],
  ])('should take the whole object of %j for one name', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  it.each([
    ['who sings Paper Boats', 'Paper Boats'],
    ['do you have the song Paper Boats by Ostrava', 'Paper Boats'],
    ['do you have Money?', 'Money'],
    ['how long is Money then', 'Money'],
    ['albums by: live', 'Live'],
    ['what does the song September cost', 'September'],
  ])('should leave the name in %j as it was read', (text, name) => {
    expect(namesOf(text)).toContain(name);
    expect(namesOf(text).join()).not.toContain('no ');
  });

  it.each(['do you have any cheap songs', 'is there a song about it', 'how long is this one', 'who made you'])(
    'should see no name in %j',
    (text) => {
      expect(namesOf(text)).toEqual([]);
    },
  );
});
