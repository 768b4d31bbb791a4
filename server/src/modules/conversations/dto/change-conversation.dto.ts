import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsString, MaxLength, ValidateIf } from 'class-validator';
import { HasText } from '../../../common/http/fields/has-text.js';
import { TITLE_LENGTH } from '../make-title.js';

/** Body of `PATCH /api/conversations/{id}/`: what is left out stays. */
export class ChangeConversationDto {
  @ApiPropertyOptional({ example: 'My orders', minLength: 1, maxLength: TITLE_LENGTH })
  @ValidateIf((body: ChangeConversationDto) => body.title !== undefined)
  @IsString()
  @MaxLength(TITLE_LENGTH)
  @HasText()
  title?: string;

  @ApiPropertyOptional({ example: true })
  @ValidateIf((body: ChangeConversationDto) => body.is_archived !== undefined)
  @IsBoolean()
  is_archived?: boolean;
}
