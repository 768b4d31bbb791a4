import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CatalogueCountsRepository } from '../../store/catalogue/catalogue-counts.repository.js';
import { allRows, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { artistName, genre } from '../arguments/tool-arguments.js';
import { TrackFilterResolver, type ResolvedFilter } from '../names/track-filter-resolver.js';
import type { ToolRow, ToolRows } from '../tool.contract.js';

const COUNTED = ['artists', 'albums', 'tracks', 'genres', 'playlists', 'media_types'] as const;

const schema = z.object({
  kind: z.enum(COUNTED).optional().describe('What to count; everything when left out'),
  artist_name: artistName.optional(),
  genre: genre.optional(),
});

/** Rows: `kind`, `count`, `artist` or null, `genre` or null; one for each kind counted. */
@Injectable()
export class CountCatalogueTool extends SchemaTool<typeof schema> {
  readonly name = 'count_catalogue';
  readonly toolset = 'music';
  readonly description = 'Counts artists, albums, songs, genres, playlists: of the whole store, an artist or a genre.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly filters: TrackFilterResolver,
    private readonly counts: CatalogueCountsRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const resolved = this.filters.resolve(given);
    if (!resolved.found) return nothingFound(resolved.near);
    const isWhole = resolved.names.length === 0;
    const counts = isWhole ? await this.counts.countAll() : await this.counts.countWithin(resolved.filter);
    const kinds = COUNTED.filter((kind) => given.kind === undefined || given.kind === kind);
    return allRows(
      kinds.flatMap((kind) => {
        const count = counts[kind];
        return count === undefined ? [] : [{ kind, count, ...namesOf(resolved) }];
      }),
    );
  }
}

function namesOf({ names }: Extract<ResolvedFilter, { found: true }>): ToolRow {
  const textOf = (wanted: string): string | null => names.find(({ kind }) => kind === wanted)?.text ?? null;
  return { artist: textOf('artist'), genre: textOf('genre') };
}
