import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsString, Max, Min, ValidateIf } from 'class-validator';
import { HasText } from '../../../common/http/fields/has-text.js';
import { LARGEST_ID } from '../../../common/largest-id.js';
import { MESSAGE_LENGTH } from '../turns/message-text.js';

const given = (name: keyof ResumeRunDto) => ValidateIf((body: ResumeRunDto) => body[name] !== undefined);

/** Body of `POST /api/chat/{thread_id}/resume/`. */
export class ResumeRunDto {
  @ApiPropertyOptional({
    example: '123456',
    maxLength: MESSAGE_LENGTH,
    description: 'The code or the identifier that was asked for.',
  })
  @given('message')
  @IsString()
  @HasText()
  message?: string;

  @ApiPropertyOptional({
    example: 456,
    minimum: 1,
    description: 'The last message the client has: the run after it is finished when it was cut, else told again.',
  })
  @given('last_message_id')
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  last_message_id?: number;

  @ApiPropertyOptional({ default: false, description: 'Answer with events instead of one document.' })
  @given('stream')
  @IsBoolean()
  stream?: boolean;
}
