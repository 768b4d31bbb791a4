import { z } from 'zod';
import { LARGEST_ID } from '../../../common/largest-id.js';

/** The parts from which tools build their schemas: one reading of every argument name for all tools. */

const words = z.string().trim().min(1).max(200);
const day = z.iso.date();

/** An amount of money such as `0.99`, `12` or `12.5`; at most nine digits before the point. */
const amount = z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, 'must be an amount such as 0.99');

export const artistName = words.describe('Name of an artist or band');
export const albumTitle = words.describe('Title of an album');
export const songTitle = words.describe('Title of a song');
export const versions = z
  .enum(['all'])
  .describe('“all” finds versions with an addition to the title too, such as remixes');
export const genre = words.describe('Name of a genre');
export const composer = words.describe('Name of a composer');
export const playlist = words.describe('Name of a playlist');
export const mediaType = words.describe('Kind of file, such as MPEG audio');
export const initial = z
  .string()
  .regex(/^[\p{L}\p{N}]$/u)
  .describe('First letter of the name');
export const leastSize = z.int().min(0).max(LARGEST_ID).describe('Least number of songs or albums it must have');
export const mostSize = z.int().min(0).max(LARGEST_ID).describe('Largest number of songs or albums it may have');
export const withoutArtist = words.describe('Artist to leave out; several on lines of their own');
export const withoutAlbum = words.describe('Album to leave out; several on lines of their own');
export const withoutSong = words.describe('Song to leave out; several on lines of their own');
export const withoutGenre = words.describe('Genre to leave out; several on lines of their own');
export const searchedWords = words.describe('Words that must all occur in the title');

export const invoiceId = z.int().min(1).max(LARGEST_ID).describe('Number of an order');
export const position = z.int().min(1).max(LARGEST_ID).describe('Place in the order asked for; 1 is the first');
export const beforeInvoice = invoiceId.describe('Only orders with a number below this one');
export const afterInvoice = invoiceId.describe('Only orders with a number above this one');
export const from = day.describe('First day, YYYY-MM-DD');
export const to = day.describe('Last day, YYYY-MM-DD');
export const dayOfYear = z
  .string()
  .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'must be a day such as 12-24')
  .describe('One day of every year, MM-DD');
const MOST_TRACKS = 100_000;
export const leastAmount = amount.describe('Least amount, such as 0.99');
export const mostAmount = amount.describe('Largest amount, such as 0.99');
export const leastTracks = z.int().min(0).max(MOST_TRACKS).describe('Least number of songs on an order');
export const mostTracks = z.int().min(0).max(MOST_TRACKS).describe('Largest number of songs on an order');

const DEFAULT_LIMIT = 25;
const MOST_ROWS = 50;

/** `limit` and `offset` of every tool that lists; spread into its schema. */
export const pageArguments = {
  limit: z.int().min(1).max(MOST_ROWS).default(DEFAULT_LIMIT).describe('How many rows at most'),
  offset: z.int().min(0).max(LARGEST_ID).default(0).describe('How many rows to skip'),
};

/** `12.5` becomes 1250; undefined stays undefined. */
export function toCents(amountOfMoney: string | undefined): number | undefined {
  return amountOfMoney === undefined ? undefined : Math.round(Number(amountOfMoney) * 100);
}
