import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { Page, pageOf, PageQueryDto } from '../../../common/http/page.js';
import { AgentsService } from './agents.service.js';
import { AgentDto, toAgentDto } from './dto/agent.dto.js';
import { AgentVersionDto, toAgentVersionDto } from './dto/agent-version.dto.js';
import { TrialDto, toTrialDto, TryAgentDto } from './dto/try-agent.dto.js';
import { AgentTrial } from './trial/agent-trial.js';
import { VersionNumberPipe } from './version-number.pipe.js';

/** What an agent was, and what it would answer. */
@ApiTags('agents')
@Controller('api/agents/:name')
export class AgentVersionsController {
  constructor(
    private readonly agents: AgentsService,
    private readonly trial: AgentTrial,
  ) {}

  @Post('try')
  @Authenticated({ roles: ['admin'], interactive: true })
  @Endpoint({ summary: 'Try what an agent answers, without keeping anything', response: TrialDto })
  async try(
    @CurrentCaller() caller: Caller,
    @Param('name') name: string,
    @Body() { message }: TryAgentDto,
  ): Promise<TrialDto> {
    return toTrialDto(await this.trial.run(caller, name, message));
  }

  @Get('versions')
  @Authenticated({ roles: ['staff', 'admin'], interactive: true })
  @Endpoint({ summary: 'List the versions of an agent, newest first', response: pageOf(AgentVersionDto) })
  async list(@Param('name') name: string, @Query() query: PageQueryDto): Promise<Page<AgentVersionDto>> {
    const isCustom = this.agents.isCustom(name);
    return Page.of(await this.agents.versions(name), query).map((version) => toAgentVersionDto(version, isCustom));
  }

  @Post('versions/:version/restore')
  @Authenticated({ roles: ['admin'], interactive: true })
  @Endpoint({ summary: 'Put a version of an agent in force again', response: AgentDto })
  async restore(
    @CurrentCaller() caller: Caller,
    @Param('name') name: string,
    @Param('version', VersionNumberPipe) version: number,
  ): Promise<AgentDto> {
    return toAgentDto(await this.agents.restore(caller, name, version));
  }
}
