import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { allOf, readPage, type Condition, type PageRequest, type StorePage } from '../connection/page.js';
import { dayOf, inCents, money, text, whole } from '../connection/row-values.js';
import { having } from '../connection/size-limits.js';
import { StoreDatabase } from '../connection/store-database.js';

const invoiceRow = z.object({
  invoice_id: whole,
  /** `YYYY-MM-DD` */
  date: text,
  /** Decimal string with two places. */
  total: money,
  /** Pieces bought. */
  tracks: whole,
  /** The highest price of one of its lines. */
  highest_price: money,
  lowest_price: money,
});

/** An order of a customer. */
export type InvoiceRow = z.infer<typeof invoiceRow>;

/** Which of a customer's orders are meant; days are `YYYY-MM-DD` and belong to the period, amounts are cents. */
export interface InvoiceFilter {
  readonly invoiceId?: number;
  readonly from?: string;
  readonly to?: string;
  /** One day of every year, `MM-DD`. */
  readonly day?: string;
  readonly leastCents?: number;
  readonly mostCents?: number;
  /** How many songs an order has, both inclusive. */
  readonly leastTracks?: number | undefined;
  readonly mostTracks?: number | undefined;
  /** Orders with a number below this one. */
  readonly beforeInvoice?: number;
  /** Orders with a number above this one. */
  readonly afterInvoice?: number;
}

/** The ways in which orders can be ordered; every one ends in date and number. */
export const INVOICE_ORDERS = ['newest', 'oldest', 'largest', 'smallest', 'highest_price', 'lowest_price'] as const;
export type InvoiceOrder = (typeof INVOICE_ORDERS)[number];

const DAY = dayOf('{Invoice.InvoiceDate}');
const TOTAL = inCents('{Invoice.Total}');
const TRACKS = 'COALESCE(SUM({InvoiceLine.Quantity}), 0)';
const NEWEST = '{Invoice.InvoiceDate} DESC, {Invoice.InvoiceId} DESC';

const ORDERS: Readonly<Record<InvoiceOrder, string>> = {
  newest: NEWEST,
  oldest: '{Invoice.InvoiceDate}, {Invoice.InvoiceId}',
  largest: `total DESC, ${NEWEST}`,
  smallest: `total, ${NEWEST}`,
  highest_price: `highest_price DESC, ${NEWEST}`,
  lowest_price: `lowest_price, ${NEWEST}`,
};

const COLUMNS = `
  {Invoice.InvoiceId} AS invoice_id, ${DAY} AS date, ${TOTAL} AS total,
  ${TRACKS} AS tracks,
  COALESCE(MAX(${inCents('{InvoiceLine.UnitPrice}')}), 0) AS highest_price,
  COALESCE(MIN(${inCents('{InvoiceLine.UnitPrice}')}), 0) AS lowest_price`;

const TABLES = '{Invoice} LEFT JOIN {InvoiceLine} ON {InvoiceLine.InvoiceId} = {Invoice.InvoiceId}';
const BY_INVOICE = 'GROUP BY {Invoice.InvoiceId}, {Invoice.InvoiceDate}, {Invoice.Total}';

/** The orders of customers. Nobody else's order is ever told from one that does not exist. */
@Injectable()
export class InvoicesRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** @throws StoreUnavailableError */
  async findPageByCustomer(
    customerId: number,
    filter: InvoiceFilter,
    page: PageRequest,
    order: InvoiceOrder,
  ): Promise<StorePage<InvoiceRow>> {
    const { sql, parameters } = conditionsOf(customerId, filter);
    const size = having(TRACKS, { least: filter.leastTracks, most: filter.mostTracks });
    const list = {
      key: '{Invoice.InvoiceId}',
      columns: COLUMNS,
      from: `${TABLES} ${sql} ${BY_INVOICE} ${size.sql}`,
      parameters: [...parameters, ...size.parameters],
      order: ORDERS[order],
    };
    return readPage(this.database, list, invoiceRow, page);
  }
}

/** The WHERE clause for orders of one customer; the customer always stands in it. */
export function conditionsOf(customerId: number, filter: InvoiceFilter): Condition {
  return allOf([
    { sql: '{Invoice.CustomerId} = ?', parameters: [customerId] },
    ...compared('{Invoice.InvoiceId} = ?', filter.invoiceId),
    ...compared('{Invoice.InvoiceId} < ?', filter.beforeInvoice),
    ...compared('{Invoice.InvoiceId} > ?', filter.afterInvoice),
    ...compared(`${DAY} >= ?`, filter.from),
    ...compared(`${DAY} <= ?`, filter.to),
    ...compared(`SUBSTR(${DAY}, 6, 5) = ?`, filter.day),
    ...compared(`${TOTAL} >= ?`, filter.leastCents),
    ...compared(`${TOTAL} <= ?`, filter.mostCents),
  ]);
}

function compared(sql: string, value: string | number | undefined): Condition[] {
  return value === undefined ? [] : [{ sql, parameters: [value] }];
}
