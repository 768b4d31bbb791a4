import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { EXPORT_FORMATS, type ExportFormat } from './export-format.js';

/** Query of `GET /api/conversations/{id}/export/`. */
export class ExportQueryDto {
  @ApiPropertyOptional({ enum: EXPORT_FORMATS, default: 'json', description: 'Only `json` can be imported again.' })
  @IsIn(EXPORT_FORMATS)
  format: ExportFormat = 'json';
}
