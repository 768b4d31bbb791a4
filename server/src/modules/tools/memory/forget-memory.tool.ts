import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TasteMemory } from '../../memory/taste-memory.contract.js';
import { allRows } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { artistName, genre } from '../arguments/tool-arguments.js';
import { NameResolver } from '../names/name-resolver.js';
import type { ToolContext, ToolRow, ToolRows } from '../tool.contract.js';

const schema = z.object({ genre: genre.optional(), artist_name: artistName.optional() });

/** Rows: `kind` (genre, artist or everything), `value`: what is remembered no longer, whether or not it was before. */
@Injectable()
export class ForgetMemoryTool extends SchemaTool<typeof schema> {
  readonly name = 'forget_memory';
  readonly toolset = 'memory';
  readonly description =
    'Forgets what is remembered of the person about one genre or artist, or everything when neither is named.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly memory: TasteMemory,
    private readonly names: NameResolver,
  ) {
    super();
  }

  protected override async answer(
    given: z.output<typeof schema>,
    { userId, customerId, actsFor }: ToolContext,
  ): Promise<ToolRows> {
    const owner = { userId, customerId, actsFor };
    const named = [['genre', given.genre] as const, ['artist', given.artist_name] as const];
    const forgotten: ToolRow[] = [];
    for (const [kind, text] of named) {
      if (text === undefined) continue;
      const resolved = this.names.resolve(text, kind);
      const value = resolved.found ? resolved.name.text : text;
      await this.memory.forgetValue(owner, kind, value);
      forgotten.push({ kind, value });
    }
    if (forgotten.length > 0) return allRows(forgotten);
    await this.memory.forget(owner);
    return allRows([{ kind: 'everything', value: null }]);
  }
}
