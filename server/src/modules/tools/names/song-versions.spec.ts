import type { StoreName } from '../../store/names/name-index.contract.js';
import { withVersions } from './song-versions.js';

const song = (text: string, id: number): StoreName => ({ kind: 'track', text, ids: [id], weight: 1 });
const BOATS = song('Paper Boats', 1);
const indexOf = (...texts: string[]) => ({ withWords: () => texts.map((text, place) => song(text, place + 2)) });

describe('a song with its versions', () => {
  it.each(['Paper Boats (Live)', 'Paper Boats [Lindqvist Remix]', 'Paper Boats - Acoustic', 'PAPER BOATS (ao vivo)'])(
    'should be found as %s too',
    (text) => {
      expect(withVersions(BOATS, indexOf('Paper Boats', text)).ids).toEqual([1, 3]);
    },
  );

  it.each(['Paper Boats Again', 'All Paper Boats (Live)', 'Paper (Boats)'])('should not be found as %s', (text) => {
    expect(withVersions(BOATS, indexOf(text)).ids).toEqual([1]);
  });
});
