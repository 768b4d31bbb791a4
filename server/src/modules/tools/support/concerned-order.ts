import { Injectable } from '@nestjs/common';
import { StoreUnavailableError } from '../../store/errors/store-unavailable.error.js';
import { InvoicesRepository } from '../../store/sales/invoices.repository.js';
import { PurchasesRepository, type PurchaseRow } from '../../store/sales/purchases.repository.js';
import { type InvoiceChoice, OwnInvoices } from '../invoices/own-invoices.js';
import { TrackFilterResolver, type TrackNames } from '../names/track-filter-resolver.js';
import type { ToolContext } from '../tool.contract.js';

/** What a person says of the order that a matter is about. */
export interface OrderTold
  extends
    Pick<InvoiceChoice, 'invoice_id' | 'position' | 'from' | 'to'>,
    Pick<TrackNames, 'artist_name' | 'album_title' | 'song_title'> {
  readonly order?: 'newest' | 'oldest' | 'largest' | 'smallest' | 'dearest';
}

/** More lines than one order has leave open which order is meant. */
const MOST_LINES = 50;

/** Finds the order of the customer that a matter for the staff is about. */
@Injectable()
export class ConcernedOrder {
  constructor(
    private readonly invoices: OwnInvoices,
    private readonly orders: InvoicesRepository,
    private readonly purchases: PurchasesRepository,
    private readonly filters: TrackFilterResolver,
  ) {}

  /**
   * The number of the one order of the customer that fits; null when none was told of, when several fit, and for
   * nobody in particular. A matter is passed on also while the store is away.
   */
  async numberOf(told: OrderTold, context: ToolContext): Promise<number | null> {
    if (context.customerId === null) return null;
    return this.find(told, context, context.customerId).catch((error: unknown) => {
      if (error instanceof StoreUnavailableError) return null;
      throw error;
    });
  }

  private async find(told: OrderTold, context: ToolContext, customerId: number): Promise<number | null> {
    const { invoice_id: said, position, order = 'newest', from, to } = told;
    if (said !== undefined) return (await this.invoices.findOne(context, { invoice_id: said }))?.invoice_id ?? null;
    if (order === 'dearest') return onlyOrder(dearestOf(await this.linesOf(told, customerId, order)));
    if (told.artist_name !== undefined || told.album_title !== undefined || told.song_title !== undefined)
      return onlyOrder(await this.linesOf(told, customerId));
    if (position !== undefined)
      return (await this.invoices.findOne(context, { position, order, from, to }))?.invoice_id ?? null;
    if (from === undefined && to === undefined) return null;
    const { rows } = await this.orders.findPageByCustomer(customerId, { from, to }, { limit: 2, offset: 0 }, 'newest');
    return rows.length === 1 ? (rows[0]?.invoice_id ?? null) : null;
  }

  private async linesOf(
    { from, to, ...names }: OrderTold,
    customerId: number,
    order: 'newest' | 'dearest' = 'newest',
  ): Promise<readonly PurchaseRow[]> {
    const resolved = this.filters.resolve(names, { guests: true });
    if (!resolved.found) return [];
    const filter = { invoices: { from, to }, tracks: resolved.filter };
    const page = { limit: MOST_LINES, offset: 0 };
    const { rows, total } = await this.purchases.findPageByCustomer(customerId, filter, page, order);
    return order === 'newest' && total > rows.length ? [] : rows;
  }
}

function dearestOf(lines: readonly PurchaseRow[]): readonly PurchaseRow[] {
  return lines.filter(({ unit_price: price }) => price === lines[0]?.unit_price);
}

function onlyOrder(lines: readonly PurchaseRow[]): number | null {
  const [number, ...others] = new Set(lines.map(({ invoice_id: invoice }) => invoice));
  return number === undefined || others.length > 0 ? null : number;
}
