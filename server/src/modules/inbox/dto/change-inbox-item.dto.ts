import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { LARGEST_ID } from '../../../common/largest-id.js';
import { SUPPORT_STATUSES, type SupportStatus } from '../../support-requests/support-desk.contract.js';
import type { InboxChanges } from '../../support-requests/support-request.record.js';

const NOTE_LENGTH = 4000;

/** Body of `PATCH /api/inbox/{id}/`: what is left out stays. */
export class ChangeInboxItemDto {
  @ApiPropertyOptional({ enum: SUPPORT_STATUSES, description: '`resolved` hands the conversation back, too.' })
  @ValidateIf((body: ChangeInboxItemDto) => body.status !== undefined)
  @IsIn(SUPPORT_STATUSES)
  status?: SupportStatus;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 1, description: 'Null for nobody.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  assignee?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: NOTE_LENGTH, description: 'For the staff alone.' })
  @IsOptional()
  @IsString()
  @MaxLength(NOTE_LENGTH)
  note?: string | null;
}

/** The changes a body asks for. */
export function toInboxChanges({ status, assignee, note }: ChangeInboxItemDto): InboxChanges {
  return { status, assigneeId: assignee, note };
}
