import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { HasText } from '../../../common/http/fields/has-text.js';
import { SUPPORT_KINDS, type SupportKind } from '../support-desk.contract.js';

const TEXT_LENGTH = 4000;

/** Body of `POST /api/support-requests/`. */
export class OpenSupportRequestDto {
  @ApiProperty({ enum: SUPPORT_KINDS })
  @IsIn(SUPPORT_KINDS)
  kind: SupportKind;

  @ApiProperty({ minLength: 1, maxLength: TEXT_LENGTH, example: 'I was charged twice for invoice 382.' })
  @IsString()
  @HasText()
  @MaxLength(TEXT_LENGTH)
  text: string;
}
