import { padded } from '../facts/answers.js';
import type { CatalogueFacts } from '../facts/catalogue-facts.js';
import type { OrderFacts, Owner } from '../facts/order-facts.js';
import type { ShelfFacts } from '../facts/shelf-facts.js';
import { ask, type CaseMaker } from '../question.js';
import { MUSIC } from './artists.family.js';

const TELLING = 10;

interface Taste {
  readonly owner: Owner;
  readonly genre: string;
}

/** Recommendations, which never hold what the customer owns, and what a stated taste changes. */
export function tasteMakers(facts: CatalogueFacts, shelves: ShelfFacts, orders: OrderFacts): CaseMaker[] {
  const genres = shelves.genres.filter(({ songs }) => songs > 10).map(({ name }) => name);
  const tastes = orders.owners.flatMap((owner, place): Taste[] => {
    const genre = genres[place % genres.length];
    return genre === undefined ? [] : [{ owner, genre }];
  });
  const names = shelves.everyName().map(padded);
  const owned = ({ owner }: Taste) => {
    const songs = [...new Set(orders.purchasesOf(owner.customer).map(({ song }) => song))];
    return songs.filter((song) => song.length >= TELLING && standsOnce(song, names));
  };
  const artists = facts.artists.map(({ name }) => name);
  const common = { things: tastes, agent: MUSIC, places: ({ genre }: Taste) => ({ genre }), none: owned };
  const customer = ({ owner }: Taste) => owner.customer;
  const ofGenre = ({ genre }: Taste) => [shelves.songsIn(genre)];
  return [
    ask<Taste>({ ...common, customer, category: 'recommend', right: () => [artists] }),
    ask<Taste>({ ...common, customer, category: 'recommend-genre', right: ofGenre }),
    ask<Taste>({
      ...common,
      customer,
      category: 'memory',
      right: ofGenre,
      before: ({ genre }) => [{ say: `I really love ${genre}.` }],
    }),
    ask<Taste>({
      category: 'memory-shown',
      things: tastes,
      customer,
      right: ({ genre }) => [[genre]],
      before: ({ genre }) => [{ say: `my favourite genre is ${genre}` }],
    }),
  ];
}

/** Whether the title stands once among all names, and in no other one. */
function standsOnce(title: string, names: readonly string[]): boolean {
  return names.filter((name) => name.includes(padded(title).trim())).length === 1;
}
