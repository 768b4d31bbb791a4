import { lengths, money, spellings } from '../facts/answers.js';
import type { Artist, CatalogueFacts, Song } from '../facts/catalogue-facts.js';
import type { Counted, ShelfFacts } from '../facts/shelf-facts.js';
import { ask, type CaseMaker, type Question } from '../question.js';
import { allOf, type CaseTurn, type Expected } from '../question-case.js';

/** Two different things of one kind, the first of an earlier turn. */
interface Pair<Thing> {
  readonly first: Thing;
  readonly other: Thing;
}

/** Conversations about music whose later turns lean on earlier ones. */
export function musicFollowUpMakers(facts: CatalogueFacts, shelves: ShelfFacts): CaseMaker[] {
  return [...artistFollowUps(facts), ...songFollowUps(facts), ...shelfFollowUps(shelves), ...listFollowUps(facts)];
}

function pairsOf<Thing>(things: readonly Thing[]): Pair<Thing>[] {
  return things.flatMap((first, place) => {
    const other = things[(place + 3) % things.length];
    return other === undefined || other === first ? [] : [{ first, other }];
  });
}

function artistFollowUps(facts: CatalogueFacts): CaseMaker[] {
  const albums = (artist: Artist): CaseTurn => ({
    say: `What albums does ${artist.name} have?`,
    all: allOf(facts.albumsOf(artist)),
  });
  const songs = (artist: Artist): CaseTurn => ({
    say: `how many songs by ${artist.name} do you have?`,
    all: [spellings(facts.tracksBy(artist).length)],
  });
  const another = (wording: string, before: (artist: Artist) => CaseTurn): CaseMaker =>
    ask<Pair<Artist>>({
      category: 'follow-up-other',
      wording,
      things: pairsOf(facts.artists),
      places: ({ other }) => ({ other: other.name }),
      before: ({ first }) => [before(first)],
      right: ({ other }) => before(other).all ?? [],
    });
  const same: Question<Artist> = {
    category: 'follow-up-count',
    things: facts.artists,
    before: (artist) => [albums(artist)],
    right: (artist) => [spellings(facts.tracksBy(artist).length)],
  };
  return [
    another('follow-up-other', albums),
    another('follow-up-other', songs),
    another('follow-up-correction', albums),
    ask(same),
  ];
}

/** Songs by "it" after one was named, and what else there is of its artist. */
function songFollowUps(facts: CatalogueFacts): CaseMaker[] {
  const about = (wording: string, right: (song: Song) => Expected): CaseMaker =>
    ask<Song>({
      category: 'follow-up-song',
      wording,
      things: facts.songs,
      before: ({ name, artist }) => [{ say: `do you have the song ${name}?`, all: [[artist]] }],
      right,
    });
  return [
    about('its-price', ({ price }) => [[money(price)]]),
    about('its-length', ({ milliseconds }) => [lengths(milliseconds)]),
    about('its-album', ({ album }) => [[album]]),
    about('its-artists-albums', ({ artistId }) => allOf(facts.albumsOf({ id: artistId }))),
  ];
}

function shelfFollowUps(shelves: ShelfFacts): CaseMaker[] {
  const question: Question<Pair<Counted>> = {
    category: 'follow-up-genre',
    things: pairsOf(shelves.genres),
    places: ({ other }) => ({ other: other.name }),
    before: ({ first }) => [{ say: `how many ${first.name} songs do you have?`, all: [spellings(first.songs)] }],
    right: ({ other }) => [spellings(other.songs)],
  };
  return [ask(question)];
}

/** Albums of a list by "it" and by their place in it. */
function listFollowUps(facts: CatalogueFacts): CaseMaker[] {
  const listed = (count: number) =>
    facts.artists.flatMap((artist) => {
      const albums = facts.albums.filter(({ artistId }) => artistId === artist.id);
      const whole = facts.albumsOf(artist);
      const wanted = albums.find(({ title }) => title === whole[count - 1]);
      return whole.length === count && wanted !== undefined ? [{ artist, wanted }] : [];
    });
  const onAlbum = (category: string, count: number): CaseMaker =>
    ask({
      category,
      each: 3,
      things: listed(count),
      before: ({ artist }) => [{ say: `What albums does ${artist.name} have?`, all: allOf(facts.albumsOf(artist)) }],
      right: ({ wanted }) => allOf(facts.tracksOn(wanted)),
    });
  return [onAlbum('follow-up-album', 1), onAlbum('follow-up-second', 2), moreMaker(facts)];
}

/** "More" after a list that was too long: songs beyond the first ten, which were on the first page in no case. */
function moreMaker(facts: CatalogueFacts): CaseMaker {
  const long = facts.artists.flatMap((artist) => {
    const songs = facts.tracksBy(artist);
    return songs.length > 25 && songs.length <= 45 && new Set(songs).size === songs.length ? [{ artist, songs }] : [];
  });
  return ask({
    category: 'follow-up-more',
    things: long,
    before: ({ artist, songs }) => [{ say: `list the songs by ${artist.name}`, all: [spellings(songs.length)] }],
    right: ({ songs }) => [songs, [`11`]],
  });
}
