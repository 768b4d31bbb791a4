import { ApiProperty } from '@nestjs/swagger';
import type { Session } from '../entities/session.entity.js';

/** A sign-in of the account on one device. */
export class SessionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Mozilla/5.0 …', description: 'What the browser or program called itself.' })
  user_agent: string;

  @ApiProperty({ example: '2026-01-05T09:30:00.000Z' })
  created_at: string;

  @ApiProperty({ example: '2026-01-05T09:31:00.000Z', description: 'To the minute.' })
  last_seen_at: string;

  @ApiProperty({ example: '2026-02-04T09:30:00.000Z' })
  expires_at: string;

  @ApiProperty({ description: 'Whether this is the session of the request.' })
  is_current: boolean;
}

/** Keeps the hash of the cookie out of what is sent. */
export function toSessionDto(session: Session, currentId: string | null): SessionDto {
  return {
    id: session.id,
    user_agent: session.userAgent,
    created_at: session.createdAt,
    last_seen_at: session.lastSeenAt,
    expires_at: session.expiresAt,
    is_current: session.id === currentId,
  };
}
