import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): unknown[] =>
  understanding
    .plan(text, ALONE)
    .requests.map(({ intent, names }) => [intent, ...names.map(({ kind, text: name }) => `${kind} ${name}`)]);

describe('what somebody claims of who made it', () => {
  it.each([
    ['A neighbour insists Paper Boats is by Ostrava, is that so?', 'track Paper Boats', 'artist Ostrava'],
    ['someone said Paper Boats is from Ostrava. true?', 'track Paper Boats', 'artist Ostrava'],
    ['Quiet Rooms is an Ostrava album, isn’t it', 'album Quiet Rooms', 'artist Ostrava'],
    ['Harbour Lights was recorded by Mötley Quartz, wasn’t it?', 'album Harbour Lights', 'artist Mötley Quartz'],
    ['Paper Boats belongs to Ostrava, right?', 'track Paper Boats', 'artist Ostrava'],
    ['I always believed Paper Boats was Ostrava’s', 'track Paper Boats', 'artist Ostrava'],
    ['is Paper Boats an Ostrava song?', 'track Paper Boats', 'artist Ostrava'],
    ['Ostrava made Quiet Rooms, didn’t they?', 'album Quiet Rooms', 'artist Ostrava'],
    ['did Ostrava release Quiet Rooms', 'album Quiet Rooms', 'artist Ostrava'],
    ['You Are is by Ostrava, right?', 'track You Are', 'artist Ostrava'],
    ['they say Paper Boats is by the Zanzibars', 'track Paper Boats', 'artist the Zanzibars'],
  ])('should be checked in %j', (text, thing, maker) => {
    expect(asked(text)).toEqual([['made_by', thing, maker]]);
  });

  it('should look up a title of a song and an album for both', () => {
    const [request] = understanding.plan('Iron Lantern was made by Ostrava, wasn’t it?', ALONE).requests;
    expect(request?.calls.map(({ tool }) => tool)).toEqual(['get_artist_of_album', 'get_track_details']);
  });

  it.each([
    'somebody told me about Ostrava',
    'is Paper Boats from Harbour Lights?',
    'I heard Quiet Rooms is from 1991, right?',
    'somebody said your songs are cheap',
  ])('should be no wish for a person and no other claim in %j', (text) => {
    const intents = asked(text).map((request) => Array.isArray(request) && request[0]);
    expect(intents).not.toContain('support_request');
    expect(intents).not.toContain('made_by');
  });
});
