import { day, lengths, moneyAnywhere, spellings } from '../facts/answers.js';
import type { Album, Artist, CatalogueFacts, Song } from '../facts/catalogue-facts.js';
import { newestOf, type OrderFacts, type Owner, sumOf } from '../facts/order-facts.js';
import type { ShelfFacts } from '../facts/shelf-facts.js';
import { ask, type CaseMaker } from '../question.js';
import { allOf } from '../question-case.js';

/** The languages beside English, with the locale their dates are written in. */
export const LANGUAGES = [
  { name: 'spanish', locale: 'es' },
  { name: 'portuguese', locale: 'pt' },
  { name: 'french', locale: 'fr' },
  { name: 'german', locale: 'de' },
] as const;

/** The common questions in the four other languages. */
export function languageMakers(facts: CatalogueFacts, shelves: ShelfFacts, orders: OrderFacts): CaseMaker[] {
  return LANGUAGES.flatMap(({ name, locale }) => [
    ...musicMakers(name, facts, shelves),
    ...ownMakers(name, locale, orders),
    ask<null>({
      category: name,
      wording: `${name}-off-topic`,
      each: 1,
      things: [null],
      agent: 'supervisor',
      right: () => [],
    }),
  ]);
}

function musicMakers(language: string, facts: CatalogueFacts, shelves: ShelfFacts): CaseMaker[] {
  const common = (key: string) => ({ category: language, wording: `${language}-${key}`, each: 1 });
  const ofArtist = ({ name }: Artist) => ({ artist: name });
  const ofAlbum = ({ title, artist }: Album) => ({ album: title, artist });
  const ofSong = ({ name, artist }: Song) => ({ song: name, artist });
  const { artists, albums, songs } = facts;
  return [
    ask({ ...common('albums'), things: artists, places: ofArtist, right: (artist) => allOf(facts.albumsOf(artist)) }),
    ask({
      ...common('count'),
      things: artists,
      places: ofArtist,
      right: (artist) => [spellings(facts.tracksBy(artist).length)],
    }),
    ask({ ...common('album-tracks'), things: albums, places: ofAlbum, right: (album) => allOf(facts.tracksOn(album)) }),
    ask({ ...common('price'), things: songs, places: ofSong, right: ({ price }) => [moneyAnywhere(price)] }),
    ask({ ...common('length'), things: songs, places: ofSong, right: ({ milliseconds }) => [lengths(milliseconds)] }),
    ask({ ...common('singer'), things: songs, places: ofSong, right: ({ artist }) => [[artist]] }),
    ask({
      ...common('genre-count'),
      things: shelves.genres,
      places: ({ name }) => ({ genre: name }),
      right: ({ songs: count }) => [spellings(count)],
    }),
  ];
}

function ownMakers(language: string, locale: string, orders: OrderFacts): CaseMaker[] {
  const about = (key: string, right: (owner: Owner) => readonly (readonly string[])[]): CaseMaker =>
    ask<Owner>({
      category: language,
      wording: `${language}-${key}`,
      each: 1,
      things: orders.owners,
      customer: ({ customer }) => customer,
      places: ({ orders: own }) => ({ year: newestOf(own).date.slice(0, 4) }),
      right,
    });
  const inYear = ({ orders: own }: Owner) => own.filter(({ date }) => date.startsWith(newestOf(own).date.slice(0, 4)));
  return [
    about('last', ({ orders: own }) => [
      [String(newestOf(own).id)],
      [day(newestOf(own).date, locale), newestOf(own).date],
    ]),
    about('spent', ({ orders: own }) => [moneyAnywhere(sumOf(own))]),
    about('spent-year', (owner) => [moneyAnywhere(sumOf(inYear(owner)))]),
    about('helper', ({ customer }) => [[orders.helperOf(customer)]]),
    about('refund', () => [['SR-']]),
  ];
}
