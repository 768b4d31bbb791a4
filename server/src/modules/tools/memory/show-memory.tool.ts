import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TasteMemory } from '../../memory/taste-memory.contract.js';
import { allRows } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import type { ToolContext, ToolRow, ToolRows } from '../tool.contract.js';

const schema = z.object({});

/** Rows: `kind` (genre, artist or language), `value`, `liked`; none when nothing is remembered. */
@Injectable()
export class ShowMemoryTool extends SchemaTool<typeof schema> {
  readonly name = 'show_memory';
  readonly toolset = 'memory';
  readonly description =
    'Tells what is remembered of the person: liked and disliked genres and artists, and the language.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly memory: TasteMemory) {
    super();
  }

  protected override async answer(_given: unknown, { userId, customerId, actsFor }: ToolContext): Promise<ToolRows> {
    const taste = await this.memory.load({ userId, customerId, actsFor });
    const rows = (kind: string, values: readonly string[], liked: boolean): ToolRow[] =>
      values.map((value) => ({ kind, value, liked }));
    return allRows([
      ...rows('genre', taste.genres, true),
      ...rows('artist', taste.artists, true),
      ...rows('genre', taste.dislikedGenres, false),
      ...rows('artist', taste.dislikedArtists, false),
      ...rows('language', taste.language === null ? [] : [taste.language], true),
    ]);
  }
}
