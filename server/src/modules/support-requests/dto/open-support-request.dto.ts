import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { SUPPORT_KINDS, type SupportKind } from '../support-desk.contract.js';

const TEXT_LENGTH = 4000;

/** Body of `POST /api/support-requests/`. */
export class OpenSupportRequestDto {
  @ApiProperty({ enum: SUPPORT_KINDS })
  @IsIn(SUPPORT_KINDS)
  kind: SupportKind;

  @ApiProperty({ minLength: 1, maxLength: TEXT_LENGTH, example: 'I was charged twice for invoice 382.' })
  @IsString()
  @MinLength(1)
  @MaxLength(TEXT_LENGTH)
  text: string;
}
