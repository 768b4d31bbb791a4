import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { User } from '../../users/entities/user.entity.js';
import { toUserDto, UserDto } from '../../users/dto/user.dto.js';
import { IsOfOneScript } from './is-of-one-script.js';
import { MAXIMUM_LOGIN_LENGTH, MAXIMUM_PASSWORD_INPUT, MAXIMUM_TOKEN_LENGTH } from '../dto/field-limits.js';
import { ACCESS_TOKEN_SECONDS } from '../tokens/access-tokens.js';
import type { SignedIn, TokenPair } from './signed-in.js';

/** Signs in with a password. */
export class LogInDto {
  @ApiProperty({ example: 'demo', description: 'User name or e-mail address.' })
  @IsString()
  @Length(1, MAXIMUM_LOGIN_LENGTH)
  username: string;

  @ApiProperty({ example: 'a good long password' })
  @IsString()
  @Length(1, MAXIMUM_PASSWORD_INPUT)
  password: string;
}

/** Makes an account. */
export class RegisterDto {
  @ApiProperty({ example: 'luis', description: 'Letters, digits and . _ - only.' })
  @IsString()
  @Length(3, 60)
  @IsOfOneScript()
  @Matches(/^[\p{L}\p{N}._-]+$/u, { message: 'username may hold letters, digits and . _ - only' })
  username: string;

  @ApiPropertyOptional({ example: 'luis@example.com' })
  @IsOptional()
  @IsEmail()
  @MaxLength(MAXIMUM_LOGIN_LENGTH)
  email?: string;

  @ApiProperty({ example: 'a good long password', minLength: 8, maxLength: 256 })
  @IsString()
  @Length(1, MAXIMUM_PASSWORD_INPUT)
  password: string;
}

/** Exchanges a refresh token. */
export class RefreshDto {
  @ApiProperty()
  @IsString()
  @Length(1, MAXIMUM_TOKEN_LENGTH)
  refresh: string;
}

/** A pair of tokens with the account they speak for. */
export class TokenPairDto {
  @ApiProperty({ description: 'Send it as `Authorization: Bearer …`.' })
  access: string;

  @ApiProperty({ description: 'Good for one exchange at `/api/auth/token/refresh/`.' })
  refresh: string;

  @ApiProperty({ enum: ['Bearer'] })
  token_type: 'Bearer';

  @ApiProperty({ example: ACCESS_TOKEN_SECONDS, description: 'Seconds the access token is good for.' })
  expires_in: number;

  @ApiProperty({ type: UserDto })
  user: UserDto;
}

/** The answer to a sign-in; the session's cookie comes with it. */
export class SignedInDto extends TokenPairDto {
  @ApiProperty({ description: 'Send it as `X-CSRF-Token` with every unsafe request that uses the cookie.' })
  csrf_token: string;
}

/** The body of a new pair. */
export function toTokenPairDto({ access, refresh, user }: TokenPair & { user: User }): TokenPairDto {
  return { access, refresh, token_type: 'Bearer', expires_in: ACCESS_TOKEN_SECONDS, user: toUserDto(user) };
}

/** The body of a sign-in; the cookie's value is not part of it. */
export function toSignedInDto(signedIn: SignedIn): SignedInDto {
  return { ...toTokenPairDto(signedIn), csrf_token: signedIn.csrfToken };
}
