import { lengths, money, spellings } from '../facts/answers.js';
import type { Artist, CatalogueFacts, Song } from '../facts/catalogue-facts.js';
import { newestOf, type OrderFacts, type Owner, sumOf } from '../facts/order-facts.js';
import { ask, type CaseMaker } from '../question.js';
import { allOf, type CaseTurn, type Expected } from '../question-case.js';
import { headOf } from './orders.family.js';

interface Encounter {
  readonly owner: Owner;
  readonly artist: Artist;
  readonly song: Song;
}

/** Messages that ask for several things, and conversations that change their subject. */
export function mixedMakers(facts: CatalogueFacts, orders: OrderFacts): CaseMaker[] {
  const encounters = orders.owners.flatMap((owner, place) => {
    const [artist, song] = [
      facts.artists[(place * 5) % facts.artists.length],
      facts.songs[(place * 3) % facts.songs.length],
    ];
    return artist === undefined || song === undefined ? [] : [{ owner, artist, song }];
  });
  const albums = ({ artist }: Encounter) => allOf(facts.albumsOf(artist));
  const newest = ({ owner }: Encounter) => newestOf(owner.orders);
  const about = (category: string, wording: string, right: (one: Encounter) => Expected, before?: Before): CaseMaker =>
    ask<Encounter>({
      category,
      wording,
      things: encounters,
      customer: ({ owner }) => owner.customer,
      places: ({ artist, song }) => ({ artist: artist.name, song: song.name }),
      right,
      before,
    });
  return [
    about('mixed', 'albums-and-last-total', (one) => [...albums(one), [money(newest(one).total)]]),
    about('mixed', 'song-and-spent', ({ owner, song }) => [[song.artist], [money(sumOf(owner.orders))]]),
    about('two-part', 'length-and-price', ({ song }) => [lengths(song.milliseconds), [money(song.price)]]),
    about('two-part', 'albums-and-songs', ({ artist }) => [
      spellings(facts.albumsOf(artist).length),
      spellings(facts.tracksBy(artist).length),
    ]),
    about('two-part', 'first-and-last', ({ owner }) => [
      ...owner.orders.slice(0, 1).flatMap(headOf),
      ...headOf(newestOf(owner.orders)),
    ]),
    about('two-part', 'album-and-artist-of-song', ({ song }) => [[song.album], [song.artist]]),
    about(
      'long-conversation',
      'long-conversation',
      (one) => headOf(newest(one)),
      (one) => subjects(one, facts, orders),
    ),
  ];
}

type Before = (one: Encounter) => readonly CaseTurn[];

/** Five turns about different things; the sixth goes back to the orders. */
function subjects({ owner, artist, song }: Encounter, facts: CatalogueFacts, orders: OrderFacts): CaseTurn[] {
  const newest = newestOf(owner.orders);
  return [
    { say: 'hi', agent: 'supervisor' },
    { say: 'what was my last order?', all: headOf(newest) },
    { say: 'who helped me with it?', all: [[orders.helperOf(owner.customer)]] },
    { say: `thanks. which albums of ${artist.name} do you have?`, all: allOf(facts.albumsOf(artist)) },
    { say: `how much is the song ${song.name}?`, all: [[money(song.price)]] },
  ];
}
