import { ApiProperty } from '@nestjs/swagger';

/** Data of `pull-progress`. */
export class PullProgressEvent {
  @ApiProperty({ example: 'pulling manifest' })
  status: string;

  @ApiProperty({ type: Number, nullable: true, example: 1_048_576 })
  completed_bytes: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 2_097_152 })
  total_bytes: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 50 })
  percent: number | null;
}

/** Data of `pull-end`. */
export class PullEndEvent {
  @ApiProperty({ example: 'llama3.2:3b' })
  name: string;
}
