import { lengths, money, spellings } from '../facts/answers.js';
import type { Album, CatalogueFacts } from '../facts/catalogue-facts.js';
import type { ShelfFacts } from '../facts/shelf-facts.js';
import { ask, type CaseMaker, type Question } from '../question.js';
import { allOf, type Expected } from '../question-case.js';
import { MUSIC } from './artists.family.js';

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Questions that name an album. */
export function albumMakers(facts: CatalogueFacts, shelves: ShelfFacts): CaseMaker[] {
  const about = (category: string, right: (album: Album) => Expected): Question<Album> => ({
    category,
    things: facts.albums,
    agent: MUSIC,
    places: ({ title, artist }) => ({ album: title, artist }),
    right,
  });
  return [
    ask(about('album-tracks', (album) => allOf(facts.tracksOn(album)))),
    ask(about('album-artist', ({ artist }) => [[artist]])),
    ask(about('have-album', ({ title, artist }) => [[title], [artist]])),
    ask(about('album-size', (album) => [spellings(facts.tracksOn(album).length)])),
    ask(about('album-price', (album) => [[money(facts.priceOfAlbum(album))]])),
    ask(about('album-length', (album) => [lengths(facts.lengthOfAlbum(album))])),
    trackPlaceMaker(facts),
    ...popularMakers(shelves),
  ];
}

/** The songs of an album by their place on it. */
function trackPlaceMaker(facts: CatalogueFacts): CaseMaker {
  const things = facts.albums.flatMap((album) =>
    facts
      .tracksOn(album)
      .slice(0, PLACES.length)
      .map((song, place) => ({ album: album.title, place: PLACES[place] ?? '', song })),
  );
  const question: Question<{ album: string; place: string; song: string }> = {
    category: 'track-place',
    things,
    agent: MUSIC,
    places: ({ album, place }) => ({ album, place }),
    right: ({ song }) => [[song]],
  };
  return ask(question);
}

function popularMakers(shelves: ShelfFacts): CaseMaker[] {
  const question: Question<{ genre: string; artist: string }> = {
    category: 'popular',
    things: shelves.bestSold(),
    agent: MUSIC,
    places: ({ genre }) => ({ genre }),
    right: ({ artist }) => [[artist]],
  };
  return [ask(question)];
}
