import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min } from 'class-validator';
import { LARGEST_ID } from '../../../../common/largest-id.js';

const MOST_IDS = 10_000;

/** Body of `POST /api/users/bulk_delete/`. */
export class BulkDeleteDto {
  @ApiProperty({ type: [Number], example: [12, 13], minItems: 1, maxItems: MOST_IDS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_IDS)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(LARGEST_ID, { each: true })
  user_ids: number[];
}

/** What became of a bulk deletion. */
export class BulkDeletedDto {
  @ApiProperty({ enum: ['success'] })
  readonly status: 'success';

  @ApiProperty({ example: 2 })
  readonly deleted_count: number;

  @ApiProperty({ type: [Number], example: [1], description: 'Administrators, oneself, and ids of nobody.' })
  readonly skipped: readonly number[];
}
