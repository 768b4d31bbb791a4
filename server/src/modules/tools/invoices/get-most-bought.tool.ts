import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BOUGHT_KINDS, PurchasesRepository, type MostBoughtRow } from '../../store/sales/purchases.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { from, pageArguments, to } from '../arguments/tool-arguments.js';
import type { ToolContext, ToolRow, ToolRows } from '../tool.contract.js';

const schema = z.object({
  kind: z.enum(BOUGHT_KINDS).default('artist').describe('What to sum the purchases up by'),
  from: from.optional(),
  to: to.optional(),
  ...pageArguments,
});

type Given = z.output<typeof schema>;

/** Rows: `kind`, `artist`, `album`, `genre` (null where it is not of the kind), `pieces` bought and `spent`; most pieces first. */
@Injectable()
export class GetMostBoughtTool extends SchemaTool<typeof schema> {
  readonly name = 'get_most_bought';
  readonly toolset = 'invoices';
  readonly description = 'Tells which artists, albums or genres the customer has bought most of.';
  readonly schema = schema;
  readonly needsIdentity = true;

  constructor(private readonly purchases: PurchasesRepository) {
    super();
  }

  protected override async answer(given: Given, { customerId }: ToolContext): Promise<ToolRows> {
    if (customerId === null) return nothingFound();
    const period = { from: given.from, to: given.to };
    const page = await this.purchases.findPageOfMostBought(customerId, given.kind, period, given);
    return listed(page, given, (row) => toRow(given.kind, row));
  }
}

function toRow(kind: Given['kind'], { name, artist, pieces, spent }: MostBoughtRow): ToolRow {
  return {
    kind,
    artist: kind === 'artist' ? name : artist === '' ? null : artist,
    album: kind === 'album' ? name : null,
    genre: kind === 'genre' ? name : null,
    pieces,
    spent,
  };
}
