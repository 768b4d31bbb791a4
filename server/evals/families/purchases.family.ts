import { NOTHING, spellings } from '../facts/answers.js';
import type { CatalogueFacts } from '../facts/catalogue-facts.js';
import type { OrderFacts, Person, Purchase } from '../facts/order-facts.js';
import { day } from '../facts/answers.js';
import { ask, type CaseMaker, type Question } from '../question.js';
import { allOf, type Expected } from '../question-case.js';
import { INVOICES, ownQuestion } from './orders.family.js';

/** Questions of a proven customer about single songs among own orders, and about the own account. */
export function purchaseMakers(orders: OrderFacts, facts: CatalogueFacts): CaseMaker[] {
  return [
    ...boughtMakers(orders, facts),
    notBoughtMaker(orders, facts),
    ownQuestion(orders, 'songs-bought', ({ customer }) => [spellings(orders.purchasesOf(customer).length)]),
    ...profileMakers(orders),
  ];
}

/** Songs and artists that are among the own orders. */
function boughtMakers(orders: OrderFacts, facts: CatalogueFacts): CaseMaker[] {
  const songs = new Set(facts.songs.map(({ name }) => name));
  const artists = new Set(facts.artists.map(({ name }) => name));
  const bought = orders.owners.flatMap(({ customer }) => orders.purchasesOf(customer));
  const about = (
    category: string,
    things: readonly Purchase[],
    right: (one: Purchase) => Expected,
  ): Question<Purchase> => ({
    category,
    things,
    agent: INVOICES,
    customer: ({ customer }) => customer,
    places: ({ song, artist }) => ({ song, artist }),
    right,
  });
  const clear = bought.filter(({ song }) => songs.has(song));
  const byArtist = (one: Purchase) =>
    orders
      .purchasesOf(one.customer)
      .filter(({ artist }) => artist === one.artist)
      .map(({ song }) => song);
  return [
    ask(about('bought-song', clear, ({ invoice, date }) => [[String(invoice), day(date), date]])),
    ask(about('bought-when', clear, ({ date }) => [[day(date), date]])),
    ask(
      about(
        'bought-by-artist',
        bought.filter(({ artist }) => artists.has(artist)),
        (one) => allOf(byArtist(one)),
      ),
    ),
  ];
}

/** Songs that are in the store and not among the own orders. */
function notBoughtMaker(orders: OrderFacts, facts: CatalogueFacts): CaseMaker {
  const things = orders.owners.flatMap(({ customer }, place) => {
    const owned = new Set(orders.purchasesOf(customer).map(({ song }) => song));
    const song = facts.songs[(place * 7) % facts.songs.length];
    return song === undefined || owned.has(song.name) ? [] : [{ customer, song: song.name }];
  });
  return ask({
    category: 'not-bought',
    wording: 'bought-song',
    things,
    agent: INVOICES,
    customer: ({ customer }) => customer,
    places: ({ song }) => ({ song }),
    right: () => [NOTHING],
  });
}

/** The own e-mail address, telephone number and address on file. */
function profileMakers(orders: OrderFacts): CaseMaker[] {
  const owners = new Set(orders.owners.map(({ customer }) => customer));
  const people = orders.people.filter(({ id }) => owners.has(id));
  const about = (wording: string, value: (person: Person) => string | null): CaseMaker =>
    ask<Person>({
      category: 'profile',
      wording,
      things: people.filter((person) => value(person) !== null),
      agent: INVOICES,
      customer: ({ id }) => id,
      right: (person) => [[value(person) ?? '']],
    });
  return [
    about('own-email', ({ email }) => email),
    about('own-phone', ({ phone }) => phone),
    about('own-address', ({ address }) => address),
    about('own-details', ({ name }) => name),
  ];
}
