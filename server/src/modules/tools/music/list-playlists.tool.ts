import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SHELF_ORDERS, ShelvesRepository } from '../../store/catalogue/shelves.repository.js';
import { listed } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { pageArguments } from '../arguments/tool-arguments.js';
import type { ToolRows } from '../tool.contract.js';

const schema = z.object({ order: z.enum(SHELF_ORDERS).default('catalogue'), ...pageArguments });

/** Rows: `playlist_id`, `playlist`, `tracks`. */
@Injectable()
export class ListPlaylistsTool extends SchemaTool<typeof schema> {
  readonly name = 'list_playlists';
  readonly toolset = 'music';
  readonly description = 'Lists the playlists of the store with the number of their songs.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly shelves: ShelvesRepository) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const page = await this.shelves.findPage('playlist', given, given.order);
    return listed(page, given, ({ id, name, tracks }) => ({ playlist_id: id, playlist: name, tracks }));
  }
}
