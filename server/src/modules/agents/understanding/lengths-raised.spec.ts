import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const ranked = (text: string): unknown[] =>
  understanding
    .plan(text, ALONE)
    .requests.map(({ intent, names, details }) => [intent, details['sort'], ...names.map((name) => name.text)]);

describe('the longest and the shortest in other words', () => {
  it.each([
    ['which Ostrava tune drags on the most', 'longest', ['Ostrava']],
    ['the most long-winded song by Ostrava', 'longest', ['Ostrava']],
    ['what jazz song takes up the most minutes?', 'longest', ['Jazz']],
    ['the most protracted piece on War', 'longest', ['War']],
    ['the wordy one by Ostrava that goes on for longest', 'longest', ['Ostrava']],
    ['your teeniest rock song', 'shortest', ['Rock']],
    ['which track by Ostrava is done soonest?', 'shortest', ['Ostrava']],
    ['most concise song on Quiet Rooms', 'shortest', ['Quiet Rooms']],
    ['which rock track takes the least time', 'shortest', ['Rock']],
    ['the shortest jazz number', 'shortest', ['Jazz']],
    ['Ostrava’s lengthiest piece please', 'longest', ['Ostrava']],
    ['the most extended rock track on your shelves', 'longest', ['Rock']],
  ])('should rank the songs in %j', (text, sort, names) => {
    expect(ranked(text)).toEqual([['ranked_songs', sort, ...names]]);
  });

  it.each(['the quickest way to get a song', 'my tiniest order', 'is Money the most wanted song?'])(
    'should hear no length in %j',
    (text) => {
      expect(ranked(text).flat()).not.toEqual(expect.arrayContaining(['shortest']));
      expect(ranked(text).flat()).not.toEqual(expect.arrayContaining(['longest']));
    },
  );
});
