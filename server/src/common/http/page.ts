import type { Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { QueryNumber } from './fields/query-number.js';

const DEFAULT_LIMIT = 20;
const MAXIMUM_LIMIT = 100;
const MAXIMUM_PAGE = 1_000_000_000;

/** The part of a query that chooses a page of a list; extend it for lists with filters. */
export class PageQueryDto {
  @ApiPropertyOptional({ minimum: 1, default: 1 })
  @QueryNumber()
  @IsInt()
  @Min(1)
  @Max(MAXIMUM_PAGE)
  page: number = 1;

  @ApiPropertyOptional({ minimum: 1, maximum: MAXIMUM_LIMIT, default: DEFAULT_LIMIT })
  @QueryNumber()
  @IsInt()
  @Min(1)
  @Max(MAXIMUM_LIMIT)
  limit: number = DEFAULT_LIMIT;
}

/** The part of a query that chooses a stretch of a list by its first row. */
export class OffsetQueryDto {
  @ApiPropertyOptional({ minimum: 0, default: 0 })
  @QueryNumber()
  @IsInt()
  @Min(0)
  @Max(MAXIMUM_PAGE)
  offset: number = 0;

  @ApiPropertyOptional({ minimum: 1, maximum: MAXIMUM_LIMIT, default: DEFAULT_LIMIT })
  @QueryNumber()
  @IsInt()
  @Min(1)
  @Max(MAXIMUM_LIMIT)
  limit: number = DEFAULT_LIMIT;
}

/** How many rows come before the first row of the chosen stretch. */
export function offsetOf(query: PageQueryDto | OffsetQueryDto): number {
  return query instanceof PageQueryDto ? (query.page - 1) * query.limit : query.offset;
}

/**
 * One page of a list. Handlers return it as it is; a hook of every request adds the addresses of its neighbours and
 * sends `{count, next, previous, results}`.
 */
export class Page<Item> {
  constructor(
    readonly results: readonly Item[],
    /** Rows of the whole list. */
    readonly count: number,
    readonly query: PageQueryDto | OffsetQueryDto,
  ) {}

  /** The chosen part of a list that is in memory whole. */
  static of<Item>(all: readonly Item[], query: PageQueryDto | OffsetQueryDto): Page<Item> {
    const first = offsetOf(query);
    return new Page(all.slice(first, first + query.limit), all.length, query);
  }

  /** The same page with each row put through `convert`, such as `toConversationDto`. */
  map<Converted>(convert: (item: Item) => Converted): Page<Converted> {
    return new Page(this.results.map(convert), this.count, this.query);
  }
}

/** A page as it is sent. `next` and `previous` are addresses on this server, null at the ends. */
export interface PageDocument<Item> {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly Item[];
}

/** The class that describes a page of `item` in the OpenAPI document: `@Endpoint({ response: pageOf(ConversationDto) })`. */
export function pageOf<Item extends object>(item: Type<Item>): Type<PageDocument<Item>> {
  class DescribedPage implements PageDocument<Item> {
    @ApiProperty({ example: 1, description: 'Rows of the whole list.' })
    count: number;

    @ApiProperty({ type: String, nullable: true, example: null })
    next: string | null;

    @ApiProperty({ type: String, nullable: true, example: null })
    previous: string | null;

    @ApiProperty({ type: [item] })
    results: readonly Item[];
  }
  Object.defineProperty(DescribedPage, 'name', { value: `${item.name.replace(/Dto$/, '')}Page` });
  return DescribedPage;
}
