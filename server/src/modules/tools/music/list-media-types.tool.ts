import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ShelvesRepository } from '../../store/catalogue/shelves.repository.js';
import { listed } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { pageArguments } from '../arguments/tool-arguments.js';
import type { ToolRows } from '../tool.contract.js';

const schema = z.object(pageArguments);

/** Rows: `media_type_id`, `media_type`, `tracks`. */
@Injectable()
export class ListMediaTypesTool extends SchemaTool<typeof schema> {
  readonly name = 'list_media_types';
  readonly toolset = 'music';
  readonly description = 'Lists the kinds of files songs are sold as, with the number of songs.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly shelves: ShelvesRepository) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>): Promise<ToolRows> {
    const page = await this.shelves.findPage('media_type', given);
    return listed(page, given, ({ id, name, tracks }) => ({ media_type_id: id, media_type: name, tracks }));
  }
}
