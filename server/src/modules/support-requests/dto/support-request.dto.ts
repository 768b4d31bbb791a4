import { ApiProperty } from '@nestjs/swagger';
import { INBOX_KINDS, type InboxKind, SUPPORT_STATUSES, type SupportStatus } from '../support-desk.contract.js';
import { numberOf, type SupportRequestRecord } from '../support-request.record.js';

/** A request for a person as its owner sees it. */
export class SupportRequestDto {
  @ApiProperty({ example: 123 })
  id: number;

  @ApiProperty({ example: 'SR-000123' })
  number: string;

  @ApiProperty({ type: Number, nullable: true, description: 'The conversation it was made in, if any.' })
  conversation: number | null;

  @ApiProperty({ enum: INBOX_KINDS })
  kind: InboxKind;

  @ApiProperty({ enum: SUPPORT_STATUSES })
  status: SupportStatus;

  @ApiProperty()
  text: string;

  @ApiProperty({ format: 'date-time' })
  created_at: string;

  @ApiProperty({ format: 'date-time' })
  updated_at: string;
}

export function toSupportRequestDto(record: SupportRequestRecord): SupportRequestDto {
  const { id, conversationId, kind, status, text, createdAt, updatedAt } = record;
  return {
    id,
    number: numberOf(id),
    conversation: conversationId,
    kind,
    status,
    text,
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
