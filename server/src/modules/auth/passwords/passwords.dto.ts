import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsString, Length, MaxLength } from 'class-validator';
import { MAXIMUM_LOGIN_LENGTH, MAXIMUM_PASSWORD_INPUT, MAXIMUM_TOKEN_LENGTH } from '../dto/field-limits.js';

/** Changes the password of the signed-in account. */
export class ChangePasswordDto {
  @ApiProperty()
  @IsString()
  @Length(1, MAXIMUM_PASSWORD_INPUT)
  current_password: string;

  @ApiProperty({ minLength: 8, maxLength: 256 })
  @IsString()
  @Length(1, MAXIMUM_PASSWORD_INPUT)
  new_password: string;
}

/** Asks for a reset key. */
export class ForgotPasswordDto {
  @ApiProperty({ example: 'luis@example.com' })
  @IsEmail()
  @MaxLength(MAXIMUM_LOGIN_LENGTH)
  email: string;
}

/** Chooses a new password with a reset key. */
export class ResetPasswordDto {
  @ApiProperty({ description: 'The reset key of the mail.' })
  @IsString()
  @Length(1, MAXIMUM_TOKEN_LENGTH)
  token: string;

  @ApiProperty({ minLength: 8, maxLength: 256 })
  @IsString()
  @Length(1, MAXIMUM_PASSWORD_INPUT)
  password: string;
}
