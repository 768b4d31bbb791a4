import { ApiProperty } from '@nestjs/swagger';
import type { KeptMail } from '../../mail/mail.js';

/** A mail that was kept on this machine. */
export class KeptMailDto {
  @ApiProperty({ example: 3 })
  id: number;

  @ApiProperty({ example: 'luis@example.com' })
  to: string;

  @ApiProperty({ example: 'Your sign-in code' })
  subject: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ example: '2026-01-05T09:30:00.000Z' })
  created_at: string;
}

/** The fields of a mail in the spelling of the interface. */
export function toKeptMailDto({ createdAt, ...mail }: KeptMail): KeptMailDto {
  return { ...mail, created_at: createdAt };
}
