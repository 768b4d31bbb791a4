import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { offsetOf, Page, pageOf, PageQueryDto } from '../../common/http/page.js';
import { AnalyticsService } from './analytics.service.js';
import { SystemMetricsDto, toSystemMetricsDto } from './dto/system-metrics.dto.js';

/** What each answer took, row by row; for staff. */
@ApiTags('Analytics')
@Controller('api/metrics/system')
@Authenticated({ roles: ['staff', 'admin'], interactive: true })
export class SystemMetricsController {
  constructor(private readonly analytics: AnalyticsService) {}

  @Get()
  @Endpoint({ summary: 'What answers took, newest first', response: pageOf(SystemMetricsDto) })
  async list(@Query() query: PageQueryDto): Promise<Page<SystemMetricsDto>> {
    const { rows, count } = await this.analytics.page(query.limit, offsetOf(query));
    return new Page(rows, count, query).map(toSystemMetricsDto);
  }
}
