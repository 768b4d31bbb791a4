import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { NameIndex } from '../../store/names/name-index.contract.js';
import { PurchasesRepository, type ShelfRow } from '../../store/sales/purchases.repository.js';
import { allRows, listed, nothingFound } from '../arguments/listed.js';
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
  mediaType,
  pageArguments,
  searchedWords,
  songTitle,
  to,
} from '../arguments/tool-arguments.js';
import { TrackFilterResolver } from '../names/track-filter-resolver.js';
import type { ToolContext, ToolRows } from '../tool.contract.js';
import { leastMeasured, limitsOf, mostMeasured } from '../music/measured-limits.js';
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
  media_type: mediaType.optional(),
  words: searchedWords.optional().describe('Words that must all occur in the title of the album'),
  kind: z
    .enum(['whole_orders', 'length', 'price', 'sum'])
    .optional()
    .describe(
      'All lines of the orders that hold what is asked for; what minimum and maximum measure; or one row that sums up',
    ),
  minimum: leastMeasured.optional(),
  maximum: mostMeasured.optional(),
  order: z.enum(['newest', 'oldest', 'longest', 'shortest', 'dearest', 'cheapest']).default('newest'),
  ...pageArguments,
});

/**
 * Rows: `invoice_id`, `date`, `track_id`, `title`, `artist`, `album`, `genre`, `unit_price`, `quantity`; a track bought
 * twice is there twice, and a song is also bought as a version that its title tells ("X (Live)"). With `kind` sum one row: `pieces`, `spent`, `milliseconds`.
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
    private readonly index: NameIndex,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>, { customerId }: ToolContext): Promise<ToolRows> {
    const resolved = this.filters.resolve({ ...given, versions: 'all' }, { guests: true });
    if (!resolved.found) return nothingFound(resolved.near);
    if (customerId === null) return nothingFound();
    const { from: first, to: last, day, invoice_id: only, before_invoice: below, after_invoice: above } = given;
    const invoices = { from: first, to: last, day, invoiceId: only, beforeInvoice: below, afterInvoice: above };
    const albums = given.words === undefined ? undefined : this.index.withWords(given.words, ['album']);
    const albumIds = albums?.flatMap(({ ids }) => ids);
    const tracks = { ...resolved.filter, ...limitsIn(given), ...(albumIds !== undefined && { albumIds }) };
    if (given.kind === 'sum') return summed(await this.purchases.sumUp(customerId, invoices, tracks));
    const filter = { invoices, tracks, wholeOrders: given.kind === 'whole_orders' };
    const page = await this.purchases.findPageByCustomer(customerId, filter, given, given.order);
    const { artist_name: artist } = given;
    if (page.total > 0 || artist === undefined) return listed(page, given, toPurchaseRow);
    return nothingFound(await this.boughtNamesakes(artist, given, customerId));
  }

  /** Artists of whom something was bought and whose names only go on where the asked one ends: "Pilots (Classic)" of "Pilots". */
  private async boughtNamesakes(
    artist: string,
    given: z.output<typeof schema>,
    customerId: number,
  ): Promise<readonly string[]> {
    const longer = this.index
      .withWords(artist, ['artist'])
      .map(({ text }) => text)
      .filter((text) => text.toLowerCase().startsWith(`${artist.toLowerCase()} `))
      .slice(0, MOST_NAMESAKES);
    const bought = await Promise.all(
      longer.map(async (name) => {
        const resolved = this.filters.resolve({ ...given, artist_name: name }, { guests: false });
        if (!resolved.found) return false;
        const filter = { invoices: {}, tracks: resolved.filter, wholeOrders: false };
        const { total } = await this.purchases.findPageByCustomer(
          customerId,
          filter,
          { limit: 1, offset: 0 },
          'newest',
        );
        return total > 0;
      }),
    );
    return longer.filter((_, place) => bought[place] === true);
  }
}

/** So many like names at most are looked at. */
const MOST_NAMESAKES = 5;

function limitsIn(given: z.output<typeof schema>): ReturnType<typeof limitsOf> | Record<string, never> {
  const { kind, minimum, maximum } = given;
  return kind === 'length' || kind === 'price' ? limitsOf({ kind, minimum, maximum }) : {};
}

function summed(row: ShelfRow | null): ToolRows {
  return row === null || row.pieces === 0 ? nothingFound() : allRows([row]);
}
