import { money, spellings } from '../facts/answers.js';
import type { Counted, ShelfFacts } from '../facts/shelf-facts.js';
import { ask, type CaseMaker, type Question } from '../question.js';
import { allOf, type Expected } from '../question-case.js';
import { MUSIC, wholeOrCount } from './artists.family.js';

/** Names that mean something wider than a playlist or a genre when they are asked for. */
const TOO_WIDE = ['Music', 'Movies', 'Audiobooks'];

/** Questions about genres, playlists, kinds of files and the store as a whole. */
export function shelfMakers(shelves: ShelfFacts): CaseMaker[] {
  const playlists = shelves.playlists.filter(({ name }) => !TOO_WIDE.includes(name));
  const onShelf = (category: string, things: readonly Counted[], right: (shelf: Counted) => Expected): CaseMaker =>
    ask<Counted>({
      category,
      things,
      agent: MUSIC,
      places: ({ name }) => ({ genre: name, playlist: name, media: name }),
      right,
    });
  return [
    onShelf('genre', shelves.genres, ({ name }) => wholeOrCount(shelves.songsIn(name))),
    onShelf('genre-count', shelves.genres, ({ songs }) => [spellings(songs)]),
    onShelf('genre-artists', shelves.genres, ({ name }) => wholeOrCount(shelves.artistsIn(name))),
    onShelf('playlist', playlists, ({ name }) => wholeOrCount(shelves.songsOnPlaylist(name))),
    onShelf('media-count', shelves.mediaTypes, ({ songs }) => [spellings(songs)]),
    ...storeMakers(shelves),
  ];
}

/** Questions about the store as a whole, one case for each wording. */
function storeMakers(shelves: ShelfFacts): CaseMaker[] {
  const prices = shelves.priceExtremes();
  const whole = (category: string, wording: string, right: () => Expected): CaseMaker => {
    const question: Question<null> = { category, wording, each: 1, things: [null], agent: MUSIC, right };
    return ask(question);
  };
  const names = (shelf: readonly Counted[]) => shelf.map(({ name }) => name);
  return [
    whole('store-lists', 'genre-list', () => wholeOrCount(names(shelves.genres))),
    whole('store-lists', 'playlist-list', () => wholeOrCount(names(shelves.playlists))),
    whole('store-lists', 'media-list', () => wholeOrCount(names(shelves.mediaTypes))),
    whole('store-counts', 'artist-total', () => [
      [...spellings(shelves.count('Artist')), ...spellings(shelves.artistsWithAlbums())],
    ]),
    whole('store-counts', 'album-total', () => [spellings(shelves.count('Album'))]),
    whole('store-counts', 'song-total', () => [spellings(shelves.count('Track'))]),
    whole('store-counts', 'genre-total', () => [spellings(shelves.genres.length)]),
    whole('price-range', 'cheapest', () => allOf([money(prices.least)])),
    whole('price-range', 'dearest', () => allOf([money(prices.most)])),
  ];
}
