import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

/** Query of `DELETE /api/system/models/{reference}/`. */
export class RemoveModelDto {
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    default: 'false',
    description: '`true` removes it from the disk of its server too.',
  })
  @IsIn(['true', 'false'])
  from_disk: 'true' | 'false' = 'false';
}
