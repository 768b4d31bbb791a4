import { type CanActivate, type ExecutionContext, Injectable, type RawBodyRequest } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SIGNATURE_HEADER } from '../webhook-signature.js';
import { InboundWebhooksService } from './inbound-webhooks.service.js';

/** Lets signed webhooks in. It runs before the body is looked at, so that strangers learn nothing about its form. */
@Injectable()
export class WebhookSignatureGuard implements CanActivate {
  constructor(private readonly inbound: InboundWebhooksService) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<RawBodyRequest<FastifyRequest>>();
    const signature = request.headers[SIGNATURE_HEADER];
    this.inbound.requireSignature(request.rawBody, typeof signature === 'string' ? signature : undefined);
    return true;
  }
}
