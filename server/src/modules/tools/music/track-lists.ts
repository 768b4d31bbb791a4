import { Injectable } from '@nestjs/common';
import type { TrackOrder } from '../../store/catalogue/track-filter.js';
import type { TrackFilter } from '../../store/catalogue/track-filter.js';
import { TracksRepository, type TrackRow } from '../../store/catalogue/tracks.repository.js';
import type { PageRequest } from '../../store/connection/page.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { TrackFilterResolver, type TrackNames } from '../names/track-filter-resolver.js';
import type { ToolRow, ToolRows } from '../tool.contract.js';
import { toSoldTrackRow } from './track-rows.js';

/** Lists of tracks as several tools give them. */
@Injectable()
export class TrackLists {
  constructor(
    private readonly filters: TrackFilterResolver,
    private readonly tracks: TracksRepository,
  ) {}

  /** Tracks that fit every name given, in the order of the catalogue. @throws StoreUnavailableError */
  async list(given: TrackNames & PageRequest, toRow: (track: TrackRow) => ToolRow): Promise<ToolRows> {
    const resolved = this.filters.resolve(given);
    if (!resolved.found) return nothingFound(resolved.near);
    return listed(await this.tracks.findPage(resolved.filter, given), given, toRow);
  }

  /** The same with sales, in any order, narrowed by `limits`. @throws StoreUnavailableError */
  async listWithSales(given: TrackNames & PageRequest, limits: TrackFilter, order: TrackOrder): Promise<ToolRows> {
    const resolved = this.filters.resolve(given);
    if (!resolved.found) return nothingFound(resolved.near);
    const page = await this.tracks.findPageWithSales({ ...resolved.filter, ...limits }, given, order);
    return listed(page, given, toSoldTrackRow);
  }
}
