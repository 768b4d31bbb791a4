import { ApiProperty } from '@nestjs/swagger';
import type { AuditDetails, AuditEntry } from './audit-record.js';

/** One line of the audit trail. */
export class AuditEntryDto {
  @ApiProperty({ example: 12 })
  id: number;

  @ApiProperty({ example: '2026-01-05T09:30:00.000Z' })
  created_at: string;

  @ApiProperty({ example: 'user:7', description: '`user:<id>`, `anonymous` or `system`.' })
  actor: string;

  @ApiProperty({ example: 'auth.login' })
  action: string;

  @ApiProperty({ example: 'user:7' })
  subject: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: ['string', 'number', 'boolean', 'array', 'null'], items: { type: 'string' } },
    example: { method: 'password' },
  })
  details: AuditDetails;
}

/** The fields of an entry in the spelling of the interface. */
export function toAuditEntryDto({ createdAt, ...entry }: AuditEntry): AuditEntryDto {
  return { ...entry, created_at: createdAt };
}
