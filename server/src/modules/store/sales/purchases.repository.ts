import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { conditionsOf as trackConditions, type TrackFilter } from '../catalogue/track-filter.js';
import { readPage, type PageRequest, type StorePage } from '../connection/page.js';
import { dayOf, inCents, money, text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';
import { conditionsOf as invoiceConditions, type InvoiceFilter } from './invoices.repository.js';

const purchaseRow = z.object({
  invoice_id: whole,
  /** `YYYY-MM-DD` */
  date: text,
  invoice_total: money,
  track_id: whole,
  title: text,
  artist: text,
  album: text,
  genre: text,
  milliseconds: whole,
  unit_price: money,
  quantity: whole,
});

/** A line of an order: what was bought, when and for how much. */
export type PurchaseRow = z.infer<typeof purchaseRow>;

const tasteRow = z.object({ id: whole, name: text, pieces: whole });

/** A genre of a customer's purchases. */
export type TasteRow = z.infer<typeof tasteRow>;

const shelfRow = z.object({ pieces: whole, spent: money, milliseconds: whole });

/** All that a customer bought: pieces, what they cost and how long they are together. */
export type ShelfRow = z.infer<typeof shelfRow>;

const mostBoughtRow = z.object({ name: text, artist: text, pieces: whole, spent: money });

/** What a customer bought of one artist, album or genre: pieces, and what they cost. `artist` is '' but for albums. */
export type MostBoughtRow = z.infer<typeof mostBoughtRow>;

/** What purchases can be summed up by. */
export const BOUGHT_KINDS = ['artist', 'album', 'genre'] as const;
export type BoughtKind = (typeof BOUGHT_KINDS)[number];

const BOUGHT: Readonly<Record<BoughtKind, { readonly id: string; readonly name: string; readonly artist: string }>> = {
  artist: { id: '{Artist.ArtistId}', name: '{Artist.Name}', artist: "''" },
  album: { id: '{Album.AlbumId}', name: '{Album.Title}', artist: '{Artist.Name}' },
  genre: { id: '{Genre.GenreId}', name: '{Genre.Name}', artist: "''" },
};

const COLUMNS = `
  {Invoice.InvoiceId} AS invoice_id, ${dayOf('{Invoice.InvoiceDate}')} AS date, ${inCents('{Invoice.Total}')} AS invoice_total,
  {InvoiceLine.TrackId} AS track_id, {Track.Name} AS title, {Artist.Name} AS artist, {Album.Title} AS album,
  {Genre.Name} AS genre, COALESCE({Track.Milliseconds}, 0) AS milliseconds, ${inCents('{InvoiceLine.UnitPrice}')} AS unit_price, {InvoiceLine.Quantity} AS quantity`;

const TABLES = `
  {InvoiceLine} JOIN {Invoice} ON {Invoice.InvoiceId} = {InvoiceLine.InvoiceId}
  LEFT JOIN {Track} ON {Track.TrackId} = {InvoiceLine.TrackId}
  LEFT JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId}
  LEFT JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId}
  LEFT JOIN {Genre} ON {Genre.GenreId} = {Track.GenreId}`;

const ORDERS = {
  newest: '{Invoice.InvoiceDate} DESC, {Invoice.InvoiceId} DESC, {InvoiceLine.InvoiceLineId}',
  oldest: '{Invoice.InvoiceDate}, {Invoice.InvoiceId}, {InvoiceLine.InvoiceLineId}',
  longest: '{Track.Milliseconds} DESC, {InvoiceLine.InvoiceLineId}',
  shortest: '{Track.Milliseconds}, {InvoiceLine.InvoiceLineId}',
  dearest: `${inCents('{InvoiceLine.UnitPrice}')} DESC, {InvoiceLine.InvoiceLineId}`,
  cheapest: `${inCents('{InvoiceLine.UnitPrice}')}, {InvoiceLine.InvoiceLineId}`,
} as const;

/** Which lines of a customer's orders are meant. */
interface PurchaseFilter {
  readonly invoices: InvoiceFilter;
  readonly tracks: TrackFilter;
  /** Also the other lines of the orders that hold such a track. */
  readonly wholeOrders?: boolean;
}

function inOrdersWith(tracks: string): string {
  const lines = '{InvoiceLine} JOIN {Track} ON {Track.TrackId} = {InvoiceLine.TrackId}';
  return `AND {Invoice.InvoiceId} IN (SELECT {InvoiceLine.InvoiceId} FROM ${lines} ${tracks})`;
}

/** What customers have bought. */
@Injectable()
export class PurchasesRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** Lines of a customer's orders, within an order as they were entered. @throws StoreUnavailableError */
  async findPageByCustomer(
    customerId: number,
    filter: PurchaseFilter,
    page: PageRequest,
    order: keyof typeof ORDERS,
  ): Promise<StorePage<PurchaseRow>> {
    const ofInvoices = invoiceConditions(customerId, filter.invoices);
    const ofTracks = trackConditions(filter.tracks);
    const chosen = filter.wholeOrders === true ? inOrdersWith(ofTracks.sql) : ofTracks.sql.replace(/^WHERE/, 'AND');
    const from = `${TABLES} ${ofInvoices.sql} ${chosen}`;
    const parameters = [...ofInvoices.parameters, ...ofTracks.parameters];
    const list = { key: '{InvoiceLine.InvoiceLineId}', columns: COLUMNS, from, parameters, order: ORDERS[order] };
    return readPage(this.database, list, purchaseRow, page);
  }

  /** Artists, albums or genres a customer bought, those with most pieces first. @throws StoreUnavailableError */
  async findPageOfMostBought(
    customerId: number,
    kind: BoughtKind,
    filter: InvoiceFilter,
    page: PageRequest,
  ): Promise<StorePage<MostBoughtRow>> {
    const { id, name, artist } = BOUGHT[kind];
    const { sql, parameters } = invoiceConditions(customerId, filter);
    const columns = `${name} AS name, ${artist} AS artist, SUM({InvoiceLine.Quantity}) AS pieces,
      SUM({InvoiceLine.Quantity} * ${inCents('{InvoiceLine.UnitPrice}')}) AS spent`;
    const from = `${TABLES} ${sql} AND ${id} IS NOT NULL GROUP BY ${[id, name, artist].filter((column) => column !== "''").join(', ')}`;
    const list = { key: id, columns, from, parameters, order: `pieces DESC, spent DESC, ${id}` };
    return readPage(this.database, list, mostBoughtRow, page);
  }

  /** All that a customer bought in one row. @throws StoreUnavailableError */
  async sumUp(customerId: number, filter: InvoiceFilter, tracks: TrackFilter): Promise<ShelfRow | null> {
    const ofInvoices = invoiceConditions(customerId, filter);
    const ofTracks = trackConditions(tracks);
    const columns = `COALESCE(SUM({InvoiceLine.Quantity}), 0) AS pieces,
      COALESCE(SUM({InvoiceLine.Quantity} * ${inCents('{InvoiceLine.UnitPrice}')}), 0) AS spent,
      COALESCE(SUM({InvoiceLine.Quantity} * COALESCE({Track.Milliseconds}, 0)), 0) AS milliseconds`;
    const sql = `SELECT ${columns} FROM ${TABLES} ${ofInvoices.sql} ${ofTracks.sql.replace(/^WHERE/, 'AND')}`;
    const [row] = await this.database.all(sql, [...ofInvoices.parameters, ...ofTracks.parameters], shelfRow);
    return row ?? null;
  }

  /** The albums of which a customer bought a song. @throws StoreUnavailableError */
  async findAlbumsBoughtBy(customerId: number): Promise<number[]> {
    const sql = `SELECT DISTINCT {Album.AlbumId} AS id FROM ${TABLES}
      WHERE {Invoice.CustomerId} = ? AND {Album.AlbumId} IS NOT NULL`;
    return (await this.database.all(sql, [customerId], z.object({ id: whole }))).map(({ id }) => id);
  }

  /** The genres a customer bought most of, most first, at most `limit`. @throws StoreUnavailableError */
  async findGenresBoughtBy(customerId: number, limit: number): Promise<TasteRow[]> {
    const sql = `
      SELECT {Genre.GenreId} AS id, {Genre.Name} AS name, SUM({InvoiceLine.Quantity}) AS pieces FROM ${TABLES}
      WHERE {Invoice.CustomerId} = ? AND {Genre.GenreId} IS NOT NULL
      GROUP BY {Genre.GenreId}, {Genre.Name} ORDER BY pieces DESC, {Genre.GenreId} LIMIT ?`;
    return this.database.all(sql, [customerId, limit], tasteRow);
  }
}
