import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { LARGEST_ID } from '../../../common/largest-id.js';

/** Body of `POST /api/inbox/{id}/approve/`. */
export class ApproveClaimDto {
  @ApiPropertyOptional({
    example: 5,
    type: 'integer',
    minimum: 1,
    maximum: LARGEST_ID,
    description: 'The customer of the claim that was read.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  customer_id?: number;
}
