import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { Page, pageOf, PageQueryDto } from '../../../common/http/page.js';
import { ChangeToolDto } from './dto/change-tool.dto.js';
import { ToolDto, toToolDto } from './dto/tool.dto.js';
import { ToolsService } from './tools.service.js';

/** What agents may do: staff look, administrators change. */
@ApiTags('Tools')
@Controller('api/tools')
export class ToolsController {
  constructor(private readonly tools: ToolsService) {}

  @Get()
  @Authenticated({ roles: ['staff', 'admin'], interactive: true })
  @Endpoint({ summary: 'List the tools', response: pageOf(ToolDto) })
  async list(@CurrentCaller() caller: Caller, @Query() query: PageQueryDto): Promise<Page<ToolDto>> {
    return Page.of(await this.tools.list(caller), query).map(toToolDto);
  }

  @Patch(':name')
  @Authenticated({ roles: ['admin'], interactive: true })
  @Endpoint({ summary: 'Switch a tool on or off, or give it to agents', response: ToolDto })
  async change(
    @CurrentCaller() caller: Caller,
    @Param('name') name: string,
    @Body() { is_enabled: isEnabled, agents }: ChangeToolDto,
  ): Promise<ToolDto> {
    return toToolDto(await this.tools.change(caller, name, { isEnabled, agents }));
  }
}
