import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { offsetOf, Page, pageOf } from '../../common/http/page.js';
import { RowIdPipe } from '../../common/http/row-id.pipe.js';
import { AnalyticsService } from './analytics.service.js';
import { OpenQuestionDto, toOpenQuestionDto } from './dto/open-question.dto.js';
import { AgentFiguresDto, OverviewDto, toAgentFiguresDto, toOverviewDto } from './dto/overview.dto.js';
import { PeriodPageQueryDto, PeriodQueryDto } from './dto/period-query.dto.js';

/** How much is asked, who answers, how well and how fast; for staff. */
@ApiTags('Analytics')
@Controller('api/analytics')
@Authenticated({ roles: ['staff', 'admin'], interactive: true })
export class AnalyticsController {
  constructor(private readonly analytics: AnalyticsService) {}

  @Get('conversations')
  @Endpoint({ summary: 'Figures of all conversations', response: OverviewDto })
  async conversations(@Query() { days }: PeriodQueryDto): Promise<OverviewDto> {
    return toOverviewDto(await this.analytics.overview(days));
  }

  @Get('users/:id')
  @Endpoint({ summary: 'Figures of one person', response: OverviewDto })
  async user(@Param('id', RowIdPipe) id: number, @Query() { days }: PeriodQueryDto): Promise<OverviewDto> {
    return toOverviewDto(await this.analytics.overviewOf(id, days));
  }

  @Get('agents')
  @Endpoint({ summary: 'Figures of each agent', response: pageOf(AgentFiguresDto) })
  async agents(@Query() query: PeriodPageQueryDto): Promise<Page<AgentFiguresDto>> {
    return Page.of(await this.analytics.agents(query.days), query).map(toAgentFiguresDto);
  }

  @Get('questions')
  @Endpoint({ summary: 'Questions that no answer was found for, newest first', response: pageOf(OpenQuestionDto) })
  async questions(@Query() query: PeriodPageQueryDto): Promise<Page<OpenQuestionDto>> {
    const { questions, count } = await this.analytics.openQuestions(query.days, query.limit, offsetOf(query));
    return new Page(questions, count, query).map(toOpenQuestionDto);
  }
}
