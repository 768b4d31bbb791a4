import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PurchasesRepository } from '../../store/sales/purchases.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import {
  afterInvoice,
  albumTitle,
  artistName,
  beforeInvoice,
  dayOfYear,
  from,
  genre,
  invoiceId,
  pageArguments,
  songTitle,
  to,
} from '../arguments/tool-arguments.js';
import { TrackFilterResolver } from '../names/track-filter-resolver.js';
import type { ToolContext, ToolRows } from '../tool.contract.js';
import { toPurchaseRow } from './invoice-rows.js';

const schema = z.object({
  artist_name: artistName.optional(),
  album_title: albumTitle.optional(),
  song_title: songTitle.optional(),
  genre: genre.optional(),
  from: from.optional(),
  to: to.optional(),
  day: dayOfYear.optional(),
  invoice_id: invoiceId.optional(),
  before_invoice: beforeInvoice.optional(),
  after_invoice: afterInvoice.optional(),
  kind: z.literal('whole_orders').optional().describe('All lines of the orders that hold what is asked for'),
  order: z.enum(['newest', 'oldest']).default('newest'),
  ...pageArguments,
});

/**
 * Rows: `invoice_id`, `date`, `track_id`, `title`, `artist`, `album`, `genre`, `unit_price`, `quantity`; a track bought
 * twice is there twice.
 */
@Injectable()
export class GetPurchasedTracksTool extends SchemaTool<typeof schema> {
  readonly name = 'get_purchased_tracks';
  readonly toolset = 'invoices';
  readonly description =
    'Lists the tracks the customer has bought, all or of an artist, album, genre or period, and in which order they were.';
  readonly schema = schema;
  readonly needsIdentity = true;

  constructor(
    private readonly filters: TrackFilterResolver,
    private readonly purchases: PurchasesRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>, { customerId }: ToolContext): Promise<ToolRows> {
    const resolved = this.filters.resolve(given, { guests: true });
    if (!resolved.found) return nothingFound(resolved.near);
    if (customerId === null) return nothingFound();
    const { from: first, to: last, day, invoice_id: only, before_invoice: below, after_invoice: above } = given;
    const invoices = { from: first, to: last, day, invoiceId: only, beforeInvoice: below, afterInvoice: above };
    const filter = { invoices, tracks: resolved.filter, wholeOrders: given.kind !== undefined };
    return listed(
      await this.purchases.findPageByCustomer(customerId, filter, given, given.order),
      given,
      toPurchaseRow,
    );
  }
}
