import type { Artist, CatalogueFacts } from '../facts/catalogue-facts.js';
import { spellings } from '../facts/answers.js';
import type { Extreme, ShelfFacts } from '../facts/shelf-facts.js';
import { ask, type CaseMaker, type Question } from '../question.js';
import { allOf, type Expected } from '../question-case.js';

/** The agent that answers about the catalogue. */
export const MUSIC = 'music_agent';

const WHOLE_LIST = 25;

/** What a list must hold: all of it up to 25, the number of a longer one. */
export function wholeOrCount(titles: readonly string[]): Expected {
  return titles.length <= WHOLE_LIST ? allOf(titles) : [spellings(titles.length)];
}

/** Questions that name an artist. */
export function artistMakers(facts: CatalogueFacts, shelves: ShelfFacts): CaseMaker[] {
  const about = (category: string, right: (artist: Artist) => Expected, things = facts.artists): Question<Artist> => ({
    category,
    things,
    agent: MUSIC,
    places: ({ name }) => ({ artist: name }),
    right,
  });
  const single = facts.artists.filter(({ id }) => shelves.genresOf(id).length === 1);
  return [
    ask({ ...about('albums', (artist) => allOf(facts.albumsOf(artist))), each: 3 }),
    ask(about('album-count', (artist) => [spellings(facts.albumsOf(artist).length)])),
    ask({ ...about('track-count', (artist) => [spellings(facts.tracksBy(artist).length)]), each: 3 }),
    ask(about('artist-songs', (artist) => wholeOrCount(facts.tracksBy(artist)))),
    ask(about('have-artist', (artist) => [[...facts.albumsOf(artist), ...facts.tracksBy(artist)]])),
    ask(about('artist-genre', (artist) => allOf(shelves.genresOf(artist.id)), single)),
    ...likeMakers(facts, shelves),
    ...extremeMakers(facts, shelves),
  ];
}

/** Artists that play the same kind of music. */
function likeMakers(facts: CatalogueFacts, shelves: ShelfFacts): CaseMaker[] {
  const others = (artist: Artist) => {
    const names = shelves.genresMostPlayedBy(artist.id).flatMap((genre) => shelves.artistsIn(genre));
    return [...new Set(names)].filter((name) => name !== artist.name);
  };
  const similar: Question<Artist> = {
    category: 'similar',
    things: facts.artists.slice(0, 120).filter((artist) => others(artist).length > 2),
    agent: MUSIC,
    places: ({ name }) => ({ artist: name }),
    right: (artist) => [others(artist)],
  };
  return [ask(similar)];
}

function extremeMakers(facts: CatalogueFacts, shelves: ShelfFacts): CaseMaker[] {
  const names = facts.artists.map(({ name }) => name);
  const artists = shelves.extremes('artists', names);
  const albums = shelves.extremes(
    'albums',
    facts.albums.map(({ title }) => title),
  );
  const of = (owner: Extreme) => ({ artist: owner.owner, album: owner.owner });
  const common = { category: 'extremes', agent: MUSIC, places: of };
  return [
    ask<Extreme>({ ...common, wording: 'longest-by-artist', things: artists, right: ({ longest }) => [[longest]] }),
    ask<Extreme>({ ...common, wording: 'shortest-by-artist', things: artists, right: ({ shortest }) => [[shortest]] }),
    ask<Extreme>({ ...common, wording: 'longest-on-album', things: albums, right: ({ longest }) => [[longest]] }),
    ask<Extreme>({ ...common, wording: 'shortest-on-album', things: albums, right: ({ shortest }) => [[shortest]] }),
    ask({
      category: 'longer-than',
      agent: MUSIC,
      things: shelves.longSongs(names.slice(0, 80)),
      places: ({ artist, minutes }) => ({ artist, minutes }),
      right: ({ titles }) => allOf(titles),
    }),
  ];
}
