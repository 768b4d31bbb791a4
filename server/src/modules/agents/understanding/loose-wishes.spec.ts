import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const intentsOf = (text: string): string[] => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('Wishes that name nothing of the store', () => {
  it.each([
    ["I'm after something mellow for a sunday morning", 'recommend_songs'],
    ['any music for a road trip?', 'recommend_songs'],
    ['songs to study to', 'recommend_songs'],
    ['do you sell vinyl?', 'media_type_list'],
    ['habt ihr auch Schallplatten?', 'media_type_list'],
    ['¿tienen cds?', 'media_type_list'],
    ['how many songs does each genre have', 'genre_list'],
    ['wie viele Songs gibt es pro Genre?', 'genre_list'],
    ['nombre de chansons par genre', 'genre_list'],
  ])('should be known in "%s"', (text, intent) => {
    expect(intentsOf(text)).toEqual([intent]);
  });

  it('should list the genres with their songs, not count them, when each is asked for', () => {
    const [request] = understanding.plan('how many songs are in each genre?', ALONE).requests;
    expect(request?.details['asked']).toBeUndefined();
  });

  it('should stay with the thing that is named', () => {
    expect(intentsOf('do you have War on CD?')).not.toContain('media_type_list');
    expect(intentsOf('good morning, which albums does Ostrava have?')).toEqual(['albums_by_artist']);
  });
});
