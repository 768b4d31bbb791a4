import { ApiProperty } from '@nestjs/swagger';
import type { User } from '../../entities/user.entity.js';
import { toUserDto, UserDto } from '../../dto/user.dto.js';

/** An account as staff see it. */
export class UserRowDto extends UserDto {
  @ApiProperty({ example: true, description: 'Whether it may be used.' })
  is_active: boolean;

  @ApiProperty({ type: String, nullable: true, example: '2026-01-05T09:30:00.000Z' })
  last_seen_at: string | null;
}

/** The fields of an account that staff may see. */
export function toUserRowDto(user: User): UserRowDto {
  return { ...toUserDto(user), is_active: user.isActive, last_seen_at: user.lastSeenAt };
}
