import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { HasText } from '../../../common/http/fields/has-text.js';

const REPLY_LENGTH = 4000;

/** Body of `POST /api/inbox/{id}/reply/`. */
export class ReplyDto {
  @ApiProperty({ example: 'We have refunded the second charge.', minLength: 1, maxLength: REPLY_LENGTH })
  @IsString()
  @MaxLength(REPLY_LENGTH)
  @HasText()
  message: string;
}
