import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt, Max, Min, ValidateIf } from 'class-validator';
import { LARGEST_ID } from '../../../common/largest-id.js';

/** Body of `POST /api/chat/{thread_id}/regenerate/`. */
export class RegenerateAnswerDto {
  @ApiProperty({ example: 456, minimum: 1, description: 'The answer to make anew; the old one stays beside it.' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  message_id: number;

  @ApiPropertyOptional({ default: false, description: 'Answer with events instead of one document.' })
  @ValidateIf((body: RegenerateAnswerDto) => body.stream !== undefined)
  @IsBoolean()
  stream?: boolean;
}
