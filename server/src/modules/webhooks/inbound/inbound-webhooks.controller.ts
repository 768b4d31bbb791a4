import { Body, Controller, Headers, Post, UseGuards } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../common/http/authenticated.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { SIGNATURE_HEADER } from '../webhook-signature.js';
import { InboundWebhooksService } from './inbound-webhooks.service.js';
import { ReceiveWebhookDto, WebhookReceivedDto } from './receive-webhook.dto.js';
import { WebhookSignatureGuard } from './webhook-signature.guard.js';

/** What the shop tells us. Signed with one of `WEBHOOK_SECRETS`. */
@ApiTags('Webhooks')
@Controller('webhooks')
export class InboundWebhooksController {
  constructor(private readonly inbound: InboundWebhooksService) {}

  @Post()
  @Public()
  @UseGuards(WebhookSignatureGuard)
  @ApiHeader({
    name: 'X-Counterpoint-Signature',
    required: true,
    description: '`t=<seconds since 1970>,v1=<HMAC-SHA-256 of "t.body", hexadecimal>`; good for five minutes.',
    schema: { type: 'string' },
  })
  @Endpoint({ summary: 'Take a webhook of the shop', response: WebhookReceivedDto, status: 202 })
  async receive(
    @Body() body: ReceiveWebhookDto,
    @Headers(SIGNATURE_HEADER) signature: string,
  ): Promise<WebhookReceivedDto> {
    await this.inbound.receive(body, signature);
    return { status: 'success' };
  }
}
