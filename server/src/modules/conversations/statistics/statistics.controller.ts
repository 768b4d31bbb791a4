import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { StatisticsDto, toStatisticsDto } from './statistics.dto.js';
import { StatisticsService } from './statistics.service.js';

/** Figures of a conversation. */
@ApiTags('conversations')
@Controller('api/conversations')
@Authenticated()
export class StatisticsController {
  constructor(private readonly statistics: StatisticsService) {}

  @Get(':id/stats')
  @Endpoint({ summary: 'What a conversation amounts to', response: StatisticsDto })
  async read(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<StatisticsDto> {
    return toStatisticsDto(await this.statistics.of(caller, id));
  }
}
