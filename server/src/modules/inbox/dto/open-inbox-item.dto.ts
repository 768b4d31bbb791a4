import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { LARGEST_ID } from '../../../common/largest-id.js';

/** Body of `POST /api/inbox/`. */
export class OpenInboxItemDto {
  @ApiProperty({ example: 12, minimum: 1, description: 'The conversation to work on.' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  conversation: number;
}
