import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { User } from '../../users/entities/user.entity.js';
import { toUserDto, UserDto } from '../../users/dto/user.dto.js';
import type { ProfileChanges } from '../../users/users.service.js';
import { MAXIMUM_LOGIN_LENGTH } from '../dto/field-limits.js';

/** The signed-in account. */
export class AccountDto extends UserDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Send it as `X-CSRF-Token` with every unsafe request that uses the cookie; null without a cookie.',
  })
  csrf_token: string | null;
}

/** Which mail to send. */
export class ChangeNotificationSettingsDto {
  @ApiProperty()
  @IsBoolean()
  mail_on_reply: boolean;
}

/** Changes the signed-in account; what is left out stays. */
export class ChangeAccountDto {
  @ApiPropertyOptional({ example: 'Luís Gonçalves', maxLength: 150 })
  @ValidateIf((body: ChangeAccountDto) => body.name !== undefined)
  @IsString()
  @MaxLength(150)
  name?: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'luis@example.com',
    description: 'A new one is mailed a code for `/api/auth/me/email/verify/`, and decides nothing before.',
  })
  @IsOptional()
  @IsEmail()
  @MaxLength(MAXIMUM_LOGIN_LENGTH)
  email?: string | null;

  @ApiPropertyOptional({ example: 'en', description: "BCP 47; '' follows the browser." })
  @ValidateIf((body: ChangeAccountDto) => body.language !== undefined)
  @IsString()
  @Matches(/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/, { message: 'language must be a language tag such as en or pt-BR' })
  @MaxLength(16)
  language?: string;

  @ApiPropertyOptional({ type: ChangeNotificationSettingsDto })
  @ValidateIf((body: ChangeAccountDto) => body.notification_settings !== undefined)
  @ValidateNested()
  @Type(() => ChangeNotificationSettingsDto)
  notification_settings?: ChangeNotificationSettingsDto;
}

/** Proves a new address. */
export class ProveAddressDto {
  @ApiProperty({ example: '123456' })
  @IsString()
  @Matches(/^\d{6}$/, { message: 'code must be six digits' })
  code: string;
}

/** The account with what the page needs to act. */
export function toAccountDto(user: User, csrfToken: string | null): AccountDto {
  return { ...toUserDto(user), csrf_token: csrfToken };
}

/** The changes a body asks for. */
export function toProfileChanges({ notification_settings: settings, ...rest }: ChangeAccountDto): ProfileChanges {
  return { ...rest, ...(settings === undefined ? {} : { mailOnReply: settings.mail_on_reply }) };
}
