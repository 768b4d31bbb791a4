import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding, planAfter } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('The versions of a song', () => {
  it.each([
    ['shortest recording of Paper Boats', 'shortest'],
    ['who did the longest version of Paper Boats?', 'longest'],
    ['which of the versions of Paper Boats is longer?', 'longest'],
    ['on what record is the longest rendition of Paper Boats', 'longest'],
    ['la versión más corta de Paper Boats', 'shortest'],
    ['la plus courte version de Paper Boats', 'shortest'],
    ['die längste Version von Paper Boats', 'longest'],
  ])('should be ranked by "%s"', (text, order) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'ranked_versions', calls: [{ tool: 'find_tracks', arguments: { song_title: 'Paper Boats', order } }] },
    ]);
  });

  it.each([
    [['how many recordings of Paper Boats are there', 'and which is the shortest?'], 'shortest'],
    [['the longest version of Paper Boats', 'and the shortest?'], 'shortest'],
    [['the longest version of Paper Boats', 'which album is it on?'], 'longest'],
  ])('should be spoken of on in %j', (said, sort) => {
    const { requests } = planAfter(understanding, ...said);
    expect(requests).toMatchObject([
      { intent: 'ranked_versions', details: { sort }, names: [{ text: 'Paper Boats' }] },
    ]);
  });

  it.each([
    ['the longest song by Ostrava', 'ranked_songs'],
    ['how long is Paper Boats?', 'track_details'],
    ['any versions of Paper Boats?', 'song_availability'],
  ])('should be no matter of "%s"', (text, intent) => {
    expect(understanding.plan(text, ALONE).requests.map((request) => request.intent)).toEqual([intent]);
  });
});
