import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { Role } from '../../../../common/caller.js';
import { IsMoment, toMoment } from '../../../../common/http/fields/is-moment.js';
import { QueryFlag } from '../../../../common/http/fields/query-flag.js';
import { offsetOf, PageQueryDto } from '../../../../common/http/page.js';
import { ROLES } from '../../dto/user.dto.js';
import { USER_ORDERINGS, type UserOrdering, type UserSearch } from '../user-search.js';

/** Which accounts to list. */
export class ListUsersQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: ROLES })
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;

  @ApiPropertyOptional()
  @IsOptional()
  @QueryFlag()
  @IsBoolean()
  is_active?: boolean;

  @ApiPropertyOptional({ example: '2026-01-01' })
  @IsOptional()
  @IsMoment()
  seen_after?: string;

  @ApiPropertyOptional({ example: '2026-02-01T00:00:00Z', description: 'Those never seen are among them.' })
  @IsOptional()
  @IsMoment()
  seen_before?: string;

  @ApiPropertyOptional({
    example: 'luis',
    description: 'Parts of the name, user name or e-mail address; all must occur.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  search?: string;

  @ApiPropertyOptional({ enum: USER_ORDERINGS, default: '-created_at' })
  @IsIn(USER_ORDERINGS)
  ordering: UserOrdering = '-created_at';
}

/** What to look for, in the terms of the rows. */
export function toUserSearch(query: ListUsersQueryDto): UserSearch {
  return {
    role: query.role,
    isActive: query.is_active,
    seenAfter: query.seen_after && toMoment(query.seen_after),
    seenBefore: query.seen_before && toMoment(query.seen_before),
    words: (query.search ?? '').split(/\s+/).filter((word) => word !== ''),
    ordering: query.ordering,
    limit: query.limit,
    offset: offsetOf(query),
  };
}
