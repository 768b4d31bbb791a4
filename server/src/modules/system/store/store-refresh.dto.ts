import { ApiProperty } from '@nestjs/swagger';

/** The names of the store after they were read again. */
export class StoreRefreshDto {
  @ApiProperty({ enum: ['success'] })
  readonly status: 'success';

  @ApiProperty({ example: 'starter store', description: 'Which store was read.' })
  readonly store: string;
}
