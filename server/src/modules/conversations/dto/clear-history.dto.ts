import { ApiProperty } from '@nestjs/swagger';

/** Answer of `DELETE /api/conversations/{id}/clear_history/`. */
export class ClearHistoryDto {
  @ApiProperty({ enum: ['history cleared'] })
  status: 'history cleared';
}
