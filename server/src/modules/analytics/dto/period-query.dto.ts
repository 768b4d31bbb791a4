import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { QueryNumber } from '../../../common/http/fields/query-number.js';
import { PageQueryDto } from '../../../common/http/page.js';

const DEFAULT_DAYS = 30;
const MOST_DAYS = 3660;

/** How far back figures go. */
export class PeriodQueryDto {
  @ApiPropertyOptional({ minimum: 1, maximum: MOST_DAYS, default: DEFAULT_DAYS })
  @QueryNumber()
  @IsInt()
  @Min(1)
  @Max(MOST_DAYS)
  days: number = DEFAULT_DAYS;
}

/** A page of a list that goes back so far. */
export class PeriodPageQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ minimum: 1, maximum: MOST_DAYS, default: DEFAULT_DAYS })
  @QueryNumber()
  @IsInt()
  @Min(1)
  @Max(MOST_DAYS)
  days: number = DEFAULT_DAYS;
}
