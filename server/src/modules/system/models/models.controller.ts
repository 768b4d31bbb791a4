import { Body, Controller, Delete, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { Page, pageOf, PageQueryDto, offsetOf } from '../../../common/http/page.js';
import { AgentRegistry } from '../../agents/agent.registry.js';
import { ModelsService } from '../../llm-config/models/models.service.js';
import { ConfigureModelDto, toModelChange } from './dto/configure-model.dto.js';
import { CreateModelDto, toNewModel } from './dto/create-model.dto.js';
import { ModelDto, toModelDto } from './dto/model.dto.js';
import { PullEndEvent, PullProgressEvent } from './dto/pull-events.dto.js';
import { PullModelDto } from './dto/pull-model.dto.js';
import { RemoveModelDto } from './dto/remove-model.dto.js';
import { ModelTestDto, TestModelDto, toModelTestDto } from './dto/test-model.dto.js';
import { ModelPull } from './model-pull.js';
import { requireKnownAgents } from './require-known-agents.js';

const READERS = { roles: ['staff', 'admin'], interactive: true } as const;
const ADMINISTRATORS = { roles: ['admin'], interactive: true } as const;
const TEST_LIMIT_MILLISECONDS = 125_000;

/** The language models: which there are, which one answers, and what is wrong with it. */
@ApiTags('system')
@ApiExtraModels(PullProgressEvent, PullEndEvent)
@Controller('api/system/models')
export class ModelsController {
  constructor(
    private readonly models: ModelsService,
    private readonly downloads: ModelPull,
    private readonly agents: AgentRegistry,
  ) {}

  @Get()
  @Authenticated(READERS)
  @Endpoint({ summary: 'List the models that are set up or installed', response: pageOf(ModelDto) })
  async list(@Query() query: PageQueryDto): Promise<Page<ModelDto>> {
    const all = await this.models.list();
    const shown = all.slice(offsetOf(query), offsetOf(query) + query.limit);
    return new Page(shown, all.length, query).map(toModelDto);
  }

  @Post()
  @Authenticated(ADMINISTRATORS)
  @Endpoint({ summary: 'Set a model up', response: ModelDto, status: 201 })
  async create(@CurrentCaller() caller: Caller, @Body() body: CreateModelDto): Promise<ModelDto> {
    requireKnownAgents(body.agents ?? [], this.agents);
    return toModelDto(await this.models.create(caller, toNewModel(body)));
  }

  @Post('configure')
  @Authenticated(ADMINISTRATORS)
  @Endpoint({ summary: 'Change a model, or make it the one that answers', response: ModelDto })
  async configure(@CurrentCaller() caller: Caller, @Body() body: ConfigureModelDto): Promise<ModelDto> {
    requireKnownAgents(body.agents ?? [], this.agents);
    return toModelDto(await this.models.configure(caller, String(body.model_id), toModelChange(body)));
  }

  @Post('test')
  @Authenticated(ADMINISTRATORS)
  @Endpoint({ summary: 'Ask a model for a short sentence and say what is wrong', response: ModelTestDto })
  async test(@Body() body: TestModelDto): Promise<ModelTestDto> {
    const reference = body.model_id === undefined ? null : String(body.model_id);
    return toModelTestDto(await this.models.test(reference, AbortSignal.timeout(TEST_LIMIT_MILLISECONDS)));
  }

  @Post('pull')
  @Authenticated(ADMINISTRATORS)
  @ApiOkResponse({ description: 'Its progress.', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @Endpoint({ summary: 'Download a model to the model server; progress comes as events' })
  async pull(@CurrentCaller() caller: Caller, @Body() body: PullModelDto, @Res() reply: FastifyReply): Promise<void> {
    await this.downloads.pull(caller, body.name, reply);
  }

  @Delete(':model')
  @Authenticated(ADMINISTRATORS)
  @Endpoint({ summary: 'Forget a model by its number or name', status: 204 })
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('model') reference: string,
    @Query() query: RemoveModelDto,
  ): Promise<void> {
    await this.models.remove(caller, reference, query.from_disk === 'true');
  }
}
