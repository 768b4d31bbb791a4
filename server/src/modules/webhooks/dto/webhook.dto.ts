import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, Length } from 'class-validator';
import type { Webhook } from '../entities/webhook.entity.js';
import { OUTBOUND_EVENTS } from '../outbound/outbound-events.js';

/** Body of `POST /api/webhooks/`. */
export class CreateWebhookDto {
  @ApiProperty({ example: 'https://shop.example.com/counterpoint', minLength: 1, maxLength: 500 })
  @IsString()
  @Length(1, 500)
  url: string;

  @ApiProperty({ enum: OUTBOUND_EVENTS, isArray: true, minItems: 1, example: ['support_request.opened'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(OUTBOUND_EVENTS.length)
  @IsIn(OUTBOUND_EVENTS, { each: true })
  events: string[];
}

/** An outgoing webhook; its secret is no part of it. */
export class WebhookDto {
  @ApiProperty({ example: 2 })
  id: number;

  @ApiProperty({ example: 'https://shop.example.com/counterpoint' })
  url: string;

  @ApiProperty({ enum: OUTBOUND_EVENTS, isArray: true })
  events: string[];

  @ApiProperty({ example: '2026-01-05T09:30:00.000Z' })
  created_at: string;

  @ApiProperty({ type: String, nullable: true, example: null, description: 'When something was last delivered.' })
  delivered_at: string | null;

  @ApiProperty({ type: String, nullable: true, example: '204', description: 'How the last try ended.' })
  last_result: string | null;
}

/** An outgoing webhook that was just made: the only answer that ever holds its secret. */
export class CreatedWebhookDto extends WebhookDto {
  @ApiProperty({ description: 'Deliveries are signed with it, as the section `webhooks` says. Shown this once.' })
  secret: string;
}

/** Keeps the secret out of what is sent. */
export function toWebhookDto(webhook: Webhook): WebhookDto {
  return {
    id: webhook.id,
    url: webhook.url,
    events: webhook.events.split(' '),
    created_at: webhook.createdAt,
    delivered_at: webhook.deliveredAt,
    last_result: webhook.lastResult,
  };
}
