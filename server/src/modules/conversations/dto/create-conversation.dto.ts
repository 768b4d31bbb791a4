import { ApiPropertyOptional } from '@nestjs/swagger';
import { Allow, IsString, MaxLength, ValidateIf } from 'class-validator';
import { HasText } from '../../../common/http/fields/has-text.js';
import { TITLE_LENGTH } from '../make-title.js';

/** Body of `POST /api/conversations/`. */
export class CreateConversationDto {
  @ApiPropertyOptional({
    example: 'My orders',
    minLength: 1,
    maxLength: TITLE_LENGTH,
    description: 'Made from the first message when left out.',
  })
  @ValidateIf((body: CreateConversationDto) => body.title !== undefined)
  @IsString()
  @MaxLength(TITLE_LENGTH)
  @HasText()
  title?: string;

  @ApiPropertyOptional({
    type: 'integer',
    deprecated: true,
    description: 'Ignored: a conversation belongs to who makes it.',
  })
  @Allow()
  user?: unknown;
}
