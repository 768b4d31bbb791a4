import {
  joined,
  keepingOnly,
  MOST_VALUES,
  NO_PREFERENCES,
  type PreferenceStatement,
  withoutValue,
  withStatement,
} from './preferences.js';

const at = (minute: number) => ({
  conversationId: 1,
  messageId: null,
  at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
});
const likes = (kind: PreferenceStatement['kind'], value: string) => ({ kind, value, liked: true });
const dislikes = (kind: PreferenceStatement['kind'], value: string) => ({ kind, value, liked: false });
const values = (list: readonly { value: string }[]) => list.map(({ value }) => value);

describe('preferences', () => {
  it('should keep a like with its origin', () => {
    expect(withStatement(NO_PREFERENCES, likes('genre', 'Jazz'), at(1)).genres).toEqual([
      { value: 'Jazz', origin: at(1) },
    ]);
  });

  it('should keep a like once, with the newest origin', () => {
    const once = withStatement(NO_PREFERENCES, likes('artist', 'U2'), at(1));
    expect(withStatement(once, likes('artist', 'U2'), at(2)).artists).toEqual([{ value: 'U2', origin: at(2) }]);
  });

  it('should drop what is disliked', () => {
    const liked = withStatement(NO_PREFERENCES, likes('artist', 'U2'), at(1));
    expect(withStatement(liked, dislikes('artist', 'U2'), at(2)).artists).toEqual([]);
  });

  it('should keep a dislike until the opposite is said', () => {
    const disliked = withStatement(NO_PREFERENCES, dislikes('genre', 'Opera'), at(1));
    expect(values(disliked.dislikedGenres)).toEqual(['Opera']);
    const liked = withStatement(disliked, likes('genre', 'Opera'), at(2));
    expect([values(liked.genres), values(liked.dislikedGenres)]).toEqual([['Opera'], []]);
  });

  it('should forget a value whether it was liked or not', () => {
    const both = withStatement(
      withStatement(NO_PREFERENCES, dislikes('genre', 'Opera'), at(1)),
      likes('artist', 'U2'),
      at(1),
    );
    const forgotten = withoutValue(withoutValue(both, 'genre', 'Opera'), 'artist', 'U2');
    expect([forgotten.dislikedGenres, forgotten.artists]).toEqual([[], []]);
  });

  it('should know one language, and none from a dislike', () => {
    const portuguese = withStatement(NO_PREFERENCES, likes('language', 'pt'), at(1));
    expect(withStatement(portuguese, likes('language', 'de'), at(2)).language?.value).toBe('de');
    expect(withStatement(NO_PREFERENCES, dislikes('language', 'de'), at(2)).language).toBeNull();
  });

  it('should push out the oldest values beyond the most that are kept', () => {
    let preferences = NO_PREFERENCES;
    for (let count = 0; count < MOST_VALUES + 10; count += 1) {
      preferences = withStatement(preferences, likes(count % 2 === 0 ? 'genre' : 'artist', `name ${count}`), at(count));
    }
    const kept = [...values(preferences.genres), ...values(preferences.artists)];
    expect(kept).toHaveLength(MOST_VALUES);
    expect(kept).not.toContain('name 9');
    expect(kept).toContain('name 10');
  });

  it('should join two memories without doubles, the first one leading', () => {
    const first = withStatement(
      withStatement(NO_PREFERENCES, likes('genre', 'Jazz'), at(1)),
      likes('language', 'pt'),
      at(1),
    );
    const second = withStatement(
      withStatement(NO_PREFERENCES, likes('genre', 'Jazz'), at(2)),
      likes('genre', 'Rock'),
      at(2),
    );
    expect(values(joined(first, second).genres)).toEqual(['Jazz', 'Rock']);
    expect(joined(second, first).language?.value).toBe('pt');
  });

  it('should keep only the values of the lists', () => {
    const both = withStatement(
      withStatement(NO_PREFERENCES, likes('genre', 'Jazz'), at(1)),
      likes('artist', 'U2'),
      at(1),
    );
    expect(keepingOnly(both, { genres: [], artists: ['U2'] })).toMatchObject({
      genres: [],
      artists: [{ value: 'U2' }],
    });
  });
});
