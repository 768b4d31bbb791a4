import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsString, Matches, MaxLength } from 'class-validator';
import { MAXIMUM_LOGIN_LENGTH } from '../dto/field-limits.js';

/** Asks for a sign-in code. */
export class RequestCodeDto {
  @ApiProperty({ example: 'luis@example.com', description: 'The address the store has on file.' })
  @IsEmail()
  @MaxLength(MAXIMUM_LOGIN_LENGTH)
  email: string;
}

/** Signs in with a code. */
export class RedeemCodeDto extends RequestCodeDto {
  @ApiProperty({ example: '123456' })
  @IsString()
  @Matches(/^\d{6}$/, { message: 'code must be six digits' })
  code: string;
}
