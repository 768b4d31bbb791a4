import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ShelvesRepository } from '../../store/catalogue/shelves.repository.js';
import { listed } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { pageArguments } from '../arguments/tool-arguments.js';
import type { ToolRows } from '../tool.contract.js';

const schema = z.object(pageArguments);

/** Rows: `genre_id`, `genre`, `tracks`. */
@Injectable()
export class ListGenresTool extends SchemaTool<typeof schema> {
  readonly name = 'list_genres';
  readonly toolset = 'music';
  readonly description = 'Lists the genres of the catalogue with the number of their songs.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly shelves: ShelvesRepository) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const page = await this.shelves.findPage('genre', given);
    return listed(page, given, ({ id, name, tracks }) => ({ genre_id: id, genre: name, tracks }));
  }
}
