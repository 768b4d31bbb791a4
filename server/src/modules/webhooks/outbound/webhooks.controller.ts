import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiExtraModels, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { offsetOf, Page, pageOf, PageQueryDto } from '../../../common/http/page.js';
import { RowIdPipe } from '../../../common/http/row-id.pipe.js';
import { DELIVERY_MODELS } from '../dto/delivery.dto.js';
import { CreatedWebhookDto, CreateWebhookDto, toWebhookDto, WebhookDto } from '../dto/webhook.dto.js';
import { WebhooksService } from './webhooks.service.js';

/** Outgoing webhooks, for administrators in person. */
@ApiTags('Webhooks')
@ApiExtraModels(...Object.values(DELIVERY_MODELS))
@Controller('api/webhooks')
@Authenticated({ roles: ['admin'], interactive: true })
export class WebhooksController {
  constructor(private readonly webhooks: WebhooksService) {}

  @Get()
  @Endpoint({ summary: 'List the outgoing webhooks', response: pageOf(WebhookDto) })
  async list(@Query() query: PageQueryDto): Promise<Page<WebhookDto>> {
    const { webhooks, count } = await this.webhooks.page(query.limit, offsetOf(query));
    return new Page(webhooks, count, query).map(toWebhookDto);
  }

  @Post()
  @Endpoint({ summary: 'Have a program told of what happens', response: CreatedWebhookDto, status: 201 })
  async create(@CurrentCaller() caller: Caller, @Body() { url, events }: CreateWebhookDto): Promise<CreatedWebhookDto> {
    const { webhook, secret } = await this.webhooks.create(caller, url, events);
    return { ...toWebhookDto(webhook), secret };
  }

  @Delete(':id')
  @Endpoint({ summary: 'Tell a program nothing more', status: 204 })
  async delete(@CurrentCaller() caller: Caller, @Param('id', RowIdPipe) id: number): Promise<void> {
    await this.webhooks.delete(caller, id);
  }
}
