import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

const LARGEST_ID = 2_147_483_647;

/** Body of `POST /api/inbox/`. */
export class OpenInboxItemDto {
  @ApiProperty({ example: 12, minimum: 1, description: 'The conversation to work on.' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  conversation: number;
}
