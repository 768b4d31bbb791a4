import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Logger } from '@nestjs/common';
import type { ToolArguments, ToolRow } from '../../tools/tool.contract.js';
import { ToolBench } from '../../tools/testing/tool-bench.js';
import { reachesPeople } from '../model-words/testing/said-by-model.js';
import type { Found } from './frame/testing/answers.js';
import { evidenceOf } from './testing/evidence.js';

const SENTENCES = 500;
const LEAST_TRUE_SHARE = 0.98;
const SEED = Number(process.env.TEST_GROUNDING_SEED ?? 20_261_123);
const STARTER = fileURLToPath(new URL('../../../../../data/store/build/starter-store.db', import.meta.url));
const STORE = process.env.TEST_CHINOOK_PATH ?? (existsSync(STARTER) ? STARTER : '');
const CUSTOMERS = 20;
const LIMIT_MILLISECONDS = 120_000;

/** A value of a sentence, and a way to make it false. */
type Part = string | { readonly value: string; readonly other: () => string };
/** A sentence in parts with what it was made of. */
interface Drawn {
  readonly parts: readonly Part[];
  readonly found: Found;
}

const withStore = STORE === '' ? describe.skip : describe;

withStore('sentences of a model about rows of the store', () => {
  const random = randomFrom(SEED);
  let bench: ToolBench;
  let drawn: readonly Drawn[];

  beforeAll(async () => {
    Logger.overrideLogger(false);
    bench = await ToolBench.open(`sqlite:///${STORE}`);
    drawn = await drawSentences(bench, random);
  }, LIMIT_MILLISECONDS);
  afterAll(() => bench.close());

  it(
    'should reach the person in 98 of 100 cases when they are true',
    async () => {
      const lost: string[] = [];
      for (const one of drawn) {
        const sentence = one.parts.map((part) => (typeof part === 'string' ? part : part.value)).join('');
        if (!(await reachesPeople(sentence, one.found))) lost.push(sentence);
      }
      expect(drawn).toHaveLength(SENTENCES);
      expect(lost.slice(0, lost.length > SENTENCES * (1 - LEAST_TRUE_SHARE) ? 40 : 0)).toEqual([]);
    },
    LIMIT_MILLISECONDS,
  );

  it(
    'should never reach the person with one figure, date, title or name changed',
    async () => {
      const told: string[] = [];
      for (const one of drawn) {
        const sentence = falsified(one.parts, random);
        if (await reachesPeople(sentence, one.found)) told.push(sentence);
      }
      expect(told).toEqual([]);
    },
    LIMIT_MILLISECONDS,
  );

  it(
    'should never reach the person with a word put in that says something else',
    async () => {
      const told: string[] = [];
      for (const one of drawn) {
        const sentence = withWord(one.parts, random);
        if (await reachesPeople(sentence, one.found)) told.push(sentence);
      }
      expect(told).toEqual([]);
    },
    LIMIT_MILLISECONDS,
  );
});

/** Words that make of a true sentence another one. */
const TURNS =
  'not only except free refunded unpaid overdue twice half nearly almost cheaper discontinued former live signed unreleased best never without fewer evil.xyz overpriced'.split(
    ' ',
  );

/** A turn of phrase between two words of the sentence, outside its values. */
function withWord(parts: readonly Part[], random: () => number): string {
  const texts = parts.flatMap((part, place) => (typeof part === 'string' && / \w/.test(part) ? [place] : []));
  const changed = pick(texts.map(String), random);
  return parts
    .map((part, place) => {
      if (typeof part !== 'string') return part.value;
      return String(place) === changed ? part.replace(/ (?=\w)/, ` ${pick(TURNS, random)} `) : part;
    })
    .join('');
}

/** One of the changeable parts is given another value of its kind. */
function falsified(parts: readonly Part[], random: () => number): string {
  const places = parts.flatMap((part, place) => (typeof part === 'string' ? [] : [place]));
  const changed = places[Math.floor(random() * places.length)];
  return parts
    .map((part, place) => (typeof part === 'string' ? part : place === changed ? part.other() : part.value))
    .join('');
}

interface Pool {
  readonly artists: readonly string[];
  readonly albums: readonly string[];
}

async function drawSentences(bench: ToolBench, random: () => number): Promise<Drawn[]> {
  const pool = await poolOf(bench);
  const drawn: Drawn[] = [];
  while (drawn.length < SENTENCES) {
    const artist = pick(pool.artists, random);
    const customer = 1 + Math.floor(random() * CUSTOMERS);
    drawn.push(...(await aboutArtist(bench, pool, artist, random)), ...(await aboutOrders(bench, customer, random)));
  }
  return drawn.slice(0, SENTENCES);
}

/** Names of the store to falsify with. */
async function poolOf(bench: ToolBench): Promise<Pool> {
  const pages = [0, 50, 100, 150];
  const artists = await Promise.all(pages.map((offset) => rowsOf(bench, 'find_artists', { limit: 50, offset })));
  const albums = await Promise.all(pages.map((offset) => rowsOf(bench, 'find_albums', { limit: 50, offset })));
  return {
    artists: namesOf(artists.flat(), /^(?:artist|name)$/),
    albums: namesOf(albums.flat(), /^(?:album|title)$/),
  };
}

async function aboutArtist(bench: ToolBench, pool: Pool, artist: string, random: () => number): Promise<Drawn[]> {
  const toolArguments = { artist_name: artist, limit: 50 };
  const albums = await rowsOf(bench, 'get_albums_by_artist', toolArguments);
  const first = albums[Math.floor(random() * albums.length)];
  if (first === undefined) return [];
  const lead = `We have ${albums.length} ${albums.length === 1 ? 'album' : 'albums'} by **${artist}**:`;
  const found = { evidence: [evidenceOf('get_albums_by_artist', toolArguments, albums)], lead };
  const seen = JSON.stringify(albums).toLowerCase();
  const other = (names: readonly string[]) => () => unseen(names, seen, random);
  const name = { value: artist, other: other(pool.artists) };
  const title = { value: String(first['title'] ?? first['album']), other: other(pool.albums) };
  const count = { value: String(albums.length), other: () => String(albums.length + 1 + Math.floor(random() * 9)) };
  const things = albums.length === 1 ? ' album by ' : ' albums by ';
  return [
    { parts: ['We have ', count, things, name, ' in our catalogue.'], found },
    { parts: ['One of them is “', title, '” by ', name, '.'], found },
    { parts: ['Here is ', name, ' with the album “', title, '”.'], found },
    { parts: ["Sure! You'll find ", count, things, name, ' in our store.'], found },
    { parts: ['The album “', title, '” is by ', name, '.'], found },
    { parts: ['I found ', count, things, name, ', including “', title, '”.'], found },
    { parts: ['Here are the albums by ', name, ' that we have, such as “', title, '”.'], found },
    { parts: ['Take a look at “', title, '” by ', name, ', a great album.'], found },
  ];
}

async function aboutOrders(bench: ToolBench, customer: number, random: () => number): Promise<Drawn[]> {
  const orders = await rowsOf(bench, 'get_invoices_by_customer_sorted_by_date', { limit: 50 }, customer);
  const order = orders[Math.floor(random() * orders.length)];
  if (order === undefined) return [];
  const lead = `You have ${orders.length} orders:`;
  const found = { evidence: [evidenceOf('get_invoices_by_customer_sorted_by_date', {}, orders)], lead };
  const days = orders.map((row) => String(row['date']));
  const totals = orders.map((row) => String(row['total']));
  const numbers = orders.map((row) => Number(row['invoice_id']));
  const day = { value: inWords(String(order['date'])), other: () => inWords(otherDay(days, random)) };
  const total = { value: `$${String(order['total'])}`, other: () => otherAmount(totals, random) };
  const number = {
    value: String(order['invoice_id']),
    other: () => String(Math.max(...numbers) + 1 + Math.floor(random() * 500)),
  };
  const count = { value: String(orders.length), other: () => String(orders.length + 1 + Math.floor(random() * 5)) };
  return [
    { parts: ['Invoice ', number, ' of ', day, ' was for ', total, '.'], found },
    { parts: ['You made ', count, ' orders with us.'], found },
    { parts: ['On ', day, ' you spent ', total, ' with us.'], found },
    { parts: ['Your order number ', number, ' was placed on ', day, ' and came to ', total, '.'], found },
    { parts: ['Here are your ', count, ' orders:'], found },
    { parts: ['The total of order ', number, ' was ', total, '.'], found },
    { parts: ['You have placed ', count, ' orders, listed below.'], found },
    { parts: ['Your order of ', day, ', number ', number, ', amounted to ', total, '.'], found },
  ];
}

async function rowsOf(
  bench: ToolBench,
  tool: string,
  toolArguments: ToolArguments,
  customerId: number | null = null,
): Promise<readonly ToolRow[]> {
  return (await bench.rows(tool, toolArguments, customerId)).rows;
}

function namesOf(rows: readonly ToolRow[], column: RegExp): string[] {
  return rows.flatMap((row) => {
    const name = Object.entries(row).find(([key]) => column.test(key))?.[1];
    return typeof name === 'string' ? [name] : [];
  });
}

function unseen(names: readonly string[], seen: string, random: () => number): string {
  const others = names.filter((name) => !seen.includes(name.toLowerCase()) && name.length > 3);
  return pick(others, random);
}

function otherDay(days: readonly string[], random: () => number): string {
  const start = Date.parse(days[0] ?? '2024-01-01');
  for (;;) {
    const day = new Date(start + (1 + Math.floor(random() * 900)) * 86_400_000).toISOString().slice(0, 10);
    if (!days.includes(day)) return day;
  }
}

function otherAmount(totals: readonly string[], random: () => number): string {
  for (;;) {
    const amount = (0.5 + random() * 80).toFixed(2);
    if (!totals.includes(amount)) return `$${amount}`;
  }
}

function inWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

function pick(values: readonly string[], random: () => number): string {
  return values[Math.floor(random() * values.length)] ?? '';
}

/** The same numbers for the same seed, 0..1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
