import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { LARGEST_ID } from '../../../common/largest-id.js';

/** Body of `POST /api/inbox/{id}/take_over/`. */
export class TakeOverDto {
  @ApiPropertyOptional({
    example: 2,
    type: 'integer',
    nullable: true,
    minimum: 1,
    maximum: LARGEST_ID,
    description: 'The account on the staff that you read to answer there; null for the agents.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  handler?: number | null;
}
