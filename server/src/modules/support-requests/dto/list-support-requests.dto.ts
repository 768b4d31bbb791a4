import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQueryDto } from '../../../common/http/page.js';
import { SUPPORT_STATUSES, type SupportStatus } from '../support-desk.contract.js';

/** Query of `GET /api/support-requests/`. */
export class ListSupportRequestsDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: SUPPORT_STATUSES })
  @IsOptional()
  @IsIn(SUPPORT_STATUSES)
  status?: SupportStatus;
}
