import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min, ValidateIf } from 'class-validator';
import { QueryNumber } from '../../../common/http/fields/query-number.js';
import { OffsetQueryDto } from '../../../common/http/page.js';
import { LARGEST_ID } from '../../../common/largest-id.js';

/** Query of `GET /api/conversations/{id}/messages/`. */
export class ListMessagesQueryDto extends OffsetQueryDto {
  @ApiPropertyOptional({ minimum: 1, description: 'Only the branch that ends with this message.' })
  @ValidateIf((query: ListMessagesQueryDto) => query.branch !== undefined)
  @QueryNumber()
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  branch?: number;
}
