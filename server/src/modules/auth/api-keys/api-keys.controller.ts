import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { offsetOf, Page, pageOf, PageQueryDto } from '../../../common/http/page.js';
import { RowIdPipe } from '../../../common/http/row-id.pipe.js';
import { ApiKeyDto, CreateApiKeyDto, CreatedApiKeyDto, toApiKeyDto } from './api-key.dto.js';
import { ApiKeysService } from './api-keys.service.js';

/** The keys of the signed-in account. Keys cannot manage keys. */
@ApiTags('API keys')
@Controller('api/api-keys')
@Authenticated({ roles: ['customer', 'staff', 'admin'], interactive: true })
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  @Get()
  @Endpoint({ summary: 'List your API keys', response: pageOf(ApiKeyDto) })
  async list(@CurrentCaller() caller: Caller, @Query() query: PageQueryDto): Promise<Page<ApiKeyDto>> {
    const { keys, count } = await this.keys.page(caller.userId, query.limit, offsetOf(query));
    return new Page(keys, count, query).map(toApiKeyDto);
  }

  @Post()
  @Endpoint({ summary: 'Make an API key', response: CreatedApiKeyDto, status: 201 })
  async create(@CurrentCaller() caller: Caller, @Body() body: CreateApiKeyDto): Promise<CreatedApiKeyDto> {
    const { row, key } = await this.keys.create(caller, { ...body, expiresInDays: body.expires_in_days });
    return { ...toApiKeyDto(row), key };
  }

  @Delete(':id')
  @Endpoint({ summary: 'Delete an API key', status: 204 })
  async delete(@CurrentCaller() caller: Caller, @Param('id', RowIdPipe) id: number): Promise<void> {
    await this.keys.delete(caller, id);
  }
}
