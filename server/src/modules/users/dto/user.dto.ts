import { ApiProperty } from '@nestjs/swagger';
import type { Role } from '../../../common/caller.js';
import type { User } from '../entities/user.entity.js';

/** The roles an account may have. */
export const ROLES: readonly Role[] = ['guest', 'customer', 'staff', 'admin'];

/** What mail a person wants. */
export class NotificationSettingsDto {
  @ApiProperty({ description: 'Mail me when a person of the support team replies.' })
  mail_on_reply: boolean;
}

/** An account as its owner sees it. Never holds anything of the password. */
export class UserDto {
  @ApiProperty({ example: 7 })
  id: number;

  @ApiProperty({ example: 'luis' })
  username: string;

  @ApiProperty({ example: 'Luís Gonçalves', description: "'' when unknown." })
  name: string;

  @ApiProperty({ type: String, nullable: true, example: 'luis@example.com' })
  email: string | null;

  @ApiProperty({ description: 'Whether the address is proven: only then it signs in and gets mail.' })
  email_verified: boolean;

  @ApiProperty({ enum: ROLES, example: 'customer' })
  role: Role;

  @ApiProperty({ enum: ROLES, isArray: true, example: ['customer'] })
  roles: Role[];

  @ApiProperty({
    type: Number,
    nullable: true,
    example: 1,
    description: 'The store customer the account is linked to.',
  })
  customer_id: number | null;

  @ApiProperty({ example: 'en', description: "BCP 47; '' follows the browser." })
  language: string;

  @ApiProperty({ type: NotificationSettingsDto })
  notification_settings: NotificationSettingsDto;

  @ApiProperty({ description: 'Whether the account signs in with a password.' })
  has_password: boolean;

  @ApiProperty({ example: '2026-01-05T09:30:00.000Z' })
  created_at: string;
}

/** The fields of an account that its owner may see. */
export function toUserDto(user: User): UserDto {
  return {
    id: user.id,
    username: user.username,
    name: user.name,
    email: user.email,
    email_verified: user.emailKey !== null,
    role: user.role,
    roles: [user.role],
    customer_id: user.customerId,
    language: user.language,
    notification_settings: { mail_on_reply: user.mailOnReply },
    has_password: user.passwordHash !== null,
    created_at: user.createdAt,
  };
}
