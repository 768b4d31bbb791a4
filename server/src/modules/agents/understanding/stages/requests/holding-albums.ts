import type { NameSpan, Token } from '../../reading.js';

const FROM = new Set('from on off of aus von auf vom de del da do em no na sur dans en in'.split(' '));
const SMALL = new Set('the album record el la disco o le lalbum dem der das'.split(' '));

/** "Layla from Unplugged": for each song of several the album that is said right behind it to tell which recording is meant. */
export function holdingAlbums(names: readonly NameSpan[], tokens: readonly Token[]): ReadonlyMap<NameSpan, NameSpan> {
  return new Map(
    names.flatMap((song, place): readonly (readonly [NameSpan, NameSpan])[] => {
      const album = names[place + 1];
      if (album === undefined || !isOf(song, 'track') || !isOf(album, 'album')) return [];
      const [leading, ...small] = tokens.slice(song.end, album.start).map(({ word }) => word);
      const holds = leading !== undefined && FROM.has(leading) && small.every((word) => SMALL.has(word));
      return holds ? [[song, album]] : [];
    }),
  );
}

function isOf({ readings }: NameSpan, kind: string): boolean {
  return readings.some((reading) => reading.kind === kind && reading.known);
}
