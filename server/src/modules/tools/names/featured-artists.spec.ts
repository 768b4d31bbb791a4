import type { StoreName } from '../../store/names/name-index.contract.js';
import { withGuests } from './featured-artists.js';

const artist = (text: string, id: number): StoreName => ({ kind: 'artist', text, ids: [id], weight: 1 });
const OSTRAVA = artist('Ostrava', 1);
const indexOf = (...texts: string[]) => ({
  withWords: () => texts.map((text, place) => artist(text, place + 2)),
});

describe('an artist beside guests', () => {
  it.each(['Ostrava Feat. Ada Lindqvist', 'Ostrava ft. May', 'Ostrava (featuring Ada Lindqvist)'])(
    'should be found as %s too',
    (text) => {
      expect(withGuests(OSTRAVA, indexOf('Ostrava', text)).ids).toEqual([1, 3]);
    },
  );

  it.each(['Nordlicht Feat. Ostrava', 'Ostrava Brass Band', 'Feat. Ostrava'])('should not be found as %s', (text) => {
    expect(withGuests(OSTRAVA, indexOf('Ostrava', text))).toEqual(OSTRAVA);
  });
});
