import type { z } from 'zod';
import type { RememberedTaste } from '../memory/taste-memory.contract.js';

/** A value a tool may answer with; dates are ISO strings, money a decimal string with two places, lengths milliseconds. */
export type ToolValue = string | number | boolean | null;

/** One row of an answer: flat, snake_case keys, always the same keys for the same tool. */
export type ToolRow = Readonly<Record<string, ToolValue>>;

/**
 * Who a tool works for, established by the server. Tools read identity here and nowhere else: no tool has a customer
 * or user among its arguments.
 */
export interface ToolContext {
  readonly userId: number;
  readonly conversationId: number;
  /** The proven store customer of this conversation; null until identity is proven. */
  readonly customerId: number | null;
  /** True when the caller is staff who act for that customer. */
  readonly actsFor?: boolean;
  /** BCP 47 language of the person, such as `en` or `pt`. */
  readonly language: string;
  /** What is remembered of the person's taste, with what this message states; absent when nothing is known. */
  readonly taste?: RememberedTaste;
  /** The message being answered, for tools that record what a person asked for. */
  readonly message: string;
}

/**
 * What a tool found. `rows` is at most 50 rows and 32 KB; `total` counts everything that matches, `shown` the rows here,
 * `more` whether further rows exist after them. `near` holds the closest existing names when nothing matched.
 */
export interface ToolRows {
  readonly status: 'rows';
  readonly total: number;
  readonly shown: number;
  readonly more: boolean;
  readonly rows: readonly ToolRow[];
  readonly near?: readonly string[];
}

/** The answer of a tool that needs a proven customer and has none; the graph then asks who the person is. */
export interface IdentityRequired {
  readonly status: 'identity_required';
}

export type ToolResult = ToolRows | IdentityRequired;

/** The argument names a tool may declare; values are strings and integers only. */
export const TOOL_ARGUMENTS = [
  'artist_name',
  'album_title',
  'song_title',
  'versions',
  'genre',
  'composer',
  'with_composer',
  'playlist',
  'media_type',
  'invoice_id',
  'from',
  'to',
  'order',
  'limit',
  'offset',
  'kind',
  'position',
  'minimum',
  'maximum',
  'words',
  'before_invoice',
  'after_invoice',
  'least_tracks',
  'most_tracks',
  'day',
  'initial',
  'without_artist',
  'without_album',
  'without_song',
  'without_genre',
] as const;

export type ToolArgumentName = (typeof TOOL_ARGUMENTS)[number];
export type ToolArguments = Readonly<Partial<Record<ToolArgumentName, string | number>>>;

/**
 * One thing an agent may do. One file is one tool: `<toolset>/<name-with-dashes>.tool.ts` exports one injectable class
 * that extends this; the registry finds it. Work is read-only or idempotent, since a killed turn runs it again.
 */
export abstract class Tool {
  /** snake_case, verb first, the file's name. */
  abstract readonly name: string;
  /** The folder's name; agents are given whole toolsets or single tools. */
  abstract readonly toolset: string;
  /** One sentence that tells a model (and an administrator) when to use it. */
  abstract readonly description: string;
  /** Keys are names of `TOOL_ARGUMENTS`; unknown keys are dropped before `run`, wrong types refused. */
  abstract readonly schema: z.ZodObject;
  /** True when the rows belong to one customer: without proof the registry answers `identity_required` by itself. */
  abstract readonly needsIdentity: boolean;
  /** @throws StoreUnavailableError when the store cannot be read. */
  abstract run(toolArguments: ToolArguments, context: ToolContext): Promise<ToolResult>;
}
