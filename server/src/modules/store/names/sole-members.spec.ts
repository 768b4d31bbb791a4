import type { StoreName } from './name-index.contract.js';
import { soleMembers } from './sole-members.js';

const artists = (...texts: string[]): StoreName[] =>
  texts.map((text, place) => ({ kind: 'artist', text, ids: [place + 1], weight: 1 }));
const membersOf = (names: readonly StoreName[]): string[] =>
  [...soleMembers(names).values()].flat().map((words) => words.join(' '));

describe('soleMembers', () => {
  it.each([
    ['Ada Lindqvist & Iron Lantern', ['ada lindqvist', 'iron lantern']],
    ['Ada Lindqvist, Otto Brandt and Iron Lantern', ['ada lindqvist', 'otto brandt', 'iron lantern']],
    ['Ada Lindqvist feat. Otto Brandt', ['ada lindqvist', 'otto brandt']],
  ])('should find those who made something together in %j', (text, members) => {
    expect(membersOf(artists(text))).toEqual(members);
  });

  it('should leave out who is in several names', () => {
    expect(membersOf(artists('Ada Lindqvist & Iron Lantern', 'Otto Brandt & Iron Lantern'))).toEqual([
      'ada lindqvist',
      'otto brandt',
    ]);
  });

  it('should leave out who is an artist alone, and single words', () => {
    expect(membersOf(artists('Ada Lindqvist & Iron Lantern', 'Iron Lantern', 'Lind & Brandt'))).toEqual([
      'ada lindqvist',
    ]);
  });

  it('should read members of artists alone', () => {
    expect(membersOf([{ kind: 'track', text: 'Rain Town & Snow Town', ids: [1], weight: 1 }])).toEqual([]);
  });
});
