import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min, ValidateIf } from 'class-validator';
import { QueryNumber } from '../../../common/http/fields/query-number.js';
import { PageQueryDto } from '../../../common/http/page.js';
import { LARGEST_ID } from '../../../common/largest-id.js';
import {
  INBOX_KINDS,
  type InboxKind,
  SUPPORT_STATUSES,
  type SupportStatus,
} from '../../support-requests/support-desk.contract.js';
import type { InboxFilter } from '../../support-requests/support-request.record.js';

const given = (name: keyof ListInboxQueryDto) => ValidateIf((query: ListInboxQueryDto) => query[name] !== undefined);

/** Query of `GET /api/inbox/`. */
export class ListInboxQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: SUPPORT_STATUSES, description: 'Left out: everything that is not resolved.' })
  @given('status')
  @IsIn(SUPPORT_STATUSES)
  status?: SupportStatus;

  @ApiPropertyOptional({ enum: INBOX_KINDS })
  @given('kind')
  @IsIn(INBOX_KINDS)
  kind?: InboxKind;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'Number of the account that looks after it.' })
  @given('assignee')
  @QueryNumber()
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  assignee?: number;
}

/** The query without its page. */
export function toInboxFilter({ status, kind, assignee }: ListInboxQueryDto): InboxFilter {
  return { status, kind, assigneeId: assignee };
}
