import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { PageQueryDto } from '../../../common/http/page.js';
import type { ConversationFilter } from '../conversation-filter.js';
import { IsMoment, toMoment } from '../../../common/http/fields/is-moment.js';
import { QueryFlag } from '../../../common/http/fields/query-flag.js';
import { QueryNumber } from '../../../common/http/fields/query-number.js';
import { LARGEST_ID } from '../../../common/largest-id.js';

const ORDERINGS = ['created_at', '-created_at', 'updated_at', '-updated_at'] as const;
const SEARCH_LENGTH = 200;

const given = (name: keyof ListConversationsQueryDto) =>
  ValidateIf((query: ListConversationsQueryDto) => query[name] !== undefined);

/** Query of `GET /api/conversations/`. */
export class ListConversationsQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ maxLength: SEARCH_LENGTH, description: 'Whole words of titles and messages; all must match.' })
  @given('search')
  @IsString()
  @MaxLength(SEARCH_LENGTH)
  search?: string;

  @ApiPropertyOptional({ enum: ORDERINGS, default: '-created_at' })
  @IsIn(ORDERINGS)
  ordering: (typeof ORDERINGS)[number] = '-created_at';

  @ApiPropertyOptional({ type: Boolean })
  @given('is_archived')
  @QueryFlag()
  @IsBoolean()
  is_archived?: boolean;

  @ApiPropertyOptional({ example: 'music_agent', description: 'Only conversations this agent answered in.' })
  @given('agent_type')
  @Matches(/^[a-z][a-z0-9_]{0,63}$/, { message: 'must be the name of an agent, such as music_agent' })
  agent_type?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'From this moment on.' })
  @given('created_after')
  @IsMoment()
  created_after?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Before this moment.' })
  @given('created_before')
  @IsMoment()
  created_before?: string;

  @ApiPropertyOptional({ minimum: 1, description: "Staff only: one account's conversations." })
  @given('user')
  @QueryNumber()
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  user?: number;
}

/** The query without its page. */
export function toConversationFilter(query: ListConversationsQueryDto): ConversationFilter {
  return {
    search: query.search?.trim() === '' ? undefined : query.search,
    isArchived: query.is_archived,
    agentType: query.agent_type,
    createdAfter: query.created_after === undefined ? undefined : toMoment(query.created_after),
    createdBefore: query.created_before === undefined ? undefined : toMoment(query.created_before),
    userId: query.user,
    orderBy: query.ordering.endsWith('created_at') ? 'createdAt' : 'updatedAt',
    direction: query.ordering.startsWith('-') ? 'DESC' : 'ASC',
  };
}
