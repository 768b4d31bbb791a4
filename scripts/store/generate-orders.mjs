import { Random } from './random.mjs';

const seed = 20210101;
const rounds = 9;
const firstDay = Date.UTC(2021, 0, 1);
const lastDay = Date.UTC(2025, 11, 22);
const dayInMilliseconds = 24 * 60 * 60 * 1000;
const demoCustomerId = 1;
const shareOfSkippedRounds = 0.1;
const shareOfLikedAlbums = 0.75;
const longestRunOnAnAlbum = 5;
const basketSizes = [1, 2, 2, 3, 4, 4, 6, 9, 14];

/**
 * Makes up the orders of five years, the same on every run. No two invoices share a day, so "the most recent one" is
 * never in doubt, and nobody buys a track twice.
 *
 * @param {{ customers: object[], albums: object[], tracks: object[] }} source what `readStoreSource` gives
 * @returns {{ id: number, customer: object, date: string, lines: { id: number, track: object }[], totalInCents: number }[]}
 *   in the order of their dates (`YYYY-MM-DD`)
 */
export function generateOrders({ customers, albums, tracks }) {
  const random = new Random(seed);
  const shelf = new Shelf(albums, tracks, random);
  const buyers = buyersInOrder(customers, random);
  let lineId = 0;
  return buyers.map((customer, index) => {
    const lines = shelf.fillBasket(customer).map((track) => ({ id: (lineId += 1), track }));
    const totalInCents = lines.reduce((sum, line) => sum + line.track.unitPriceInCents, 0);
    return { id: index + 1, customer, date: dayOf(index, buyers.length), lines, totalInCents };
  });
}

/** Each round is one order from nearly everybody; the demo customer never sits one out. */
function buyersInOrder(customers, random) {
  return Array.from({ length: rounds }, () =>
    random.shuffle(customers).filter(({ id }) => random.next() >= shareOfSkippedRounds || id === demoCustomerId),
  ).flat();
}

/** Spreads the invoices evenly; there are fewer of them than days, so each has a day of its own. */
function dayOf(index, count) {
  const days = (lastDay - firstDay) / dayInMilliseconds;
  const day = Math.floor((index * days) / (count - 1));
  return new Date(firstDay + day * dayInMilliseconds).toISOString().slice(0, 10);
}

/** What is for sale, and who has bought what so far. */
class Shelf {
  #albums;
  #tracksByAlbum;
  #owned = new Map();
  #random;

  constructor(albums, tracks, random) {
    this.#albums = albums;
    this.#tracksByAlbum = groupByAlbum(tracks);
    this.#random = random;
  }

  /** People buy a few songs that follow each other on an album, mostly of the kinds they like. */
  fillBasket(customer) {
    const size = this.#random.pick(basketSizes);
    const basket = [];
    while (basket.length < size) basket.push(...this.#takeFromOneAlbum(customer, size - basket.length));
    return basket;
  }

  #takeFromOneAlbum(customer, most) {
    const owned = this.#ownedBy(customer);
    const wanted = this.#tracksByAlbum.get(this.#pickAlbum(customer).id).filter((track) => !owned.has(track.id));
    const start = this.#random.below(Math.max(1, wanted.length));
    const taken = wanted.slice(start, start + Math.min(most, 1 + this.#random.below(longestRunOnAnAlbum)));
    for (const track of taken) owned.add(track.id);
    return taken;
  }

  #pickAlbum({ likes }) {
    const liked = this.#albums.filter((album) => likes.includes(album.genre));
    return this.#random.pick(this.#random.next() < shareOfLikedAlbums ? liked : this.#albums);
  }

  #ownedBy({ id }) {
    if (!this.#owned.has(id)) this.#owned.set(id, new Set());
    return this.#owned.get(id);
  }
}

function groupByAlbum(tracks) {
  const groups = new Map();
  for (const track of tracks) groups.set(track.albumId, [...(groups.get(track.albumId) ?? []), track]);
  return groups;
}
