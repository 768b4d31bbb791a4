import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { QueryFlag } from '../../../common/http/fields/query-flag.js';

/** Query of `GET /api/conversations/{id}/`. */
export class ReadConversationQueryDto {
  @ApiPropertyOptional({ type: Boolean, default: false })
  @QueryFlag()
  @IsBoolean()
  include_messages: boolean = false;
}
