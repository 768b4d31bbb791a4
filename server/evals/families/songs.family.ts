import { lengths, money } from '../facts/answers.js';
import type { CatalogueFacts, Song } from '../facts/catalogue-facts.js';
import type { ShelfFacts } from '../facts/shelf-facts.js';
import type { TitleFacts, Version } from '../facts/title-facts.js';
import { ask, type CaseMaker, type Question } from '../question.js';
import { allOf, type Expected } from '../question-case.js';
import { MUSIC } from './artists.family.js';

/** A composer as one plain name, which no answer needs to spell otherwise. */
const PLAIN_NAME = /^[\p{L}.' ]+$/u;

/** Questions that name a song, a composer, or words of titles. */
export function songMakers(facts: CatalogueFacts, shelves: ShelfFacts, titles: TitleFacts): CaseMaker[] {
  const about = (category: string, right: (song: Song) => Expected, things = facts.songs): Question<Song> => ({
    category,
    things,
    agent: MUSIC,
    places: ({ name, artist }) => ({ song: name, artist }),
    right,
  });
  const credited = facts.songs.filter(({ composer }) => composer !== null && PLAIN_NAME.test(composer));
  const short = facts.songs.filter(({ name }) => /^\p{L}{1,12}!?$/u.test(name));
  return [
    ask(about('have-song', ({ name, artist }) => [[name], [artist]])),
    ask(about('short-title', ({ name, artist }) => [[name], [artist]], short)),
    ask(about('price', ({ price }) => [[money(price)]])),
    ask(about('length', ({ milliseconds }) => [lengths(milliseconds)])),
    ask(about('song-artist', ({ artist }) => [[artist]])),
    ask(about('song-album', ({ album }) => [[album]])),
    ask(about('song-genre', ({ genre }) => [[genre]])),
    ask(about('song-composer', ({ composer }) => [[composer ?? '']], credited)),
    ...searchMakers(shelves, titles),
  ];
}

/** Songs by composer, by words of their titles, and in several recordings. */
function searchMakers(shelves: ShelfFacts, titles: TitleFacts): CaseMaker[] {
  const composer: Question<string> = {
    category: 'composer-songs',
    things: shelves.composers(),
    agent: MUSIC,
    places: (name) => ({ composer: name }),
    right: (name) => allOf(shelves.songsByComposer(name)),
  };
  const words: Question<{ word: string; titles: string[] }> = {
    category: 'title-words',
    things: titles.titleWords(),
    agent: MUSIC,
    places: ({ word }) => ({ word }),
    right: ({ titles: found }) => allOf(found),
  };
  const versions: Question<readonly Version[]> = {
    category: 'versions',
    things: titles.versions(),
    agent: MUSIC,
    places: ([first]) => ({ song: first?.name ?? '' }),
    right: tellsApart,
  };
  return [ask(composer), ask(words), ask(versions)];
}

/** Recordings are told apart by their albums, or by their artists where those differ. */
function tellsApart(versions: readonly Version[]): Expected {
  const artists = new Set(versions.map(({ artist }) => artist));
  return versions.map(({ album, artist }) => (artists.size === versions.length ? [album, artist] : [album]));
}
