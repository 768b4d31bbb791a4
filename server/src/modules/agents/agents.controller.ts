import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../common/caller.js';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { Page, pageOf, PageQueryDto } from '../../common/http/page.js';
import { Policy } from '../policy/policy.js';
import { AgentsService } from './custom/agents.service.js';
import { AgentDto, toAgentBadgeDto, toAgentDto } from './custom/dto/agent.dto.js';
import { ChangeAgentDto, toDefinitionChanges } from './custom/dto/change-agent.dto.js';
import { CreateAgentDto, toNewDefinition } from './custom/dto/create-agent.dto.js';

/** The agents that answer in this store: everybody sees their badges, staff what they are made of, administrators change it. */
@ApiTags('agents')
@Controller('api/agents')
export class AgentsController {
  constructor(
    private readonly agents: AgentsService,
    private readonly policy: Policy,
  ) {}

  @Get()
  @Authenticated()
  @Endpoint({ summary: 'List the agents', response: pageOf(AgentDto) })
  async list(@CurrentCaller() caller: Caller, @Query() query: PageQueryDto): Promise<Page<AgentDto>> {
    const toDto = this.policy.may(caller, 'system:read') ? toAgentDto : toAgentBadgeDto;
    return Page.of(await this.agents.list(caller), query).map(toDto);
  }

  @Post()
  @Authenticated({ roles: ['admin'], interactive: true })
  @Endpoint({ summary: 'Make an agent', response: AgentDto, status: 201 })
  async create(@CurrentCaller() caller: Caller, @Body() body: CreateAgentDto): Promise<AgentDto> {
    return toAgentDto(await this.agents.create(caller, toNewDefinition(body)));
  }

  @Get(':name')
  @Authenticated({ roles: ['staff', 'admin'], interactive: true })
  @Endpoint({ summary: 'Read an agent', response: AgentDto })
  async read(@Param('name') name: string): Promise<AgentDto> {
    return toAgentDto(await this.agents.get(name));
  }

  @Patch(':name')
  @Authenticated({ roles: ['admin'], interactive: true })
  @Endpoint({ summary: 'Change an agent', response: AgentDto })
  async change(
    @CurrentCaller() caller: Caller,
    @Param('name') name: string,
    @Body() body: ChangeAgentDto,
  ): Promise<AgentDto> {
    return toAgentDto(await this.agents.change(caller, name, toDefinitionChanges(body)));
  }

  @Delete(':name')
  @Authenticated({ roles: ['admin'], interactive: true })
  @Endpoint({ summary: 'Delete an agent that an administrator made', status: 204 })
  async delete(@CurrentCaller() caller: Caller, @Param('name') name: string): Promise<void> {
    await this.agents.delete(caller, name);
  }
}
