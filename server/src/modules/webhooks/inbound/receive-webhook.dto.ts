import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min, ValidateIf } from 'class-validator';
import { LARGEST_ID } from '../../../common/largest-id.js';

/** The events that this server takes. */
export const INBOUND_EVENTS = ['new_order', 'customer_query'] as const;

/** Body of `POST /webhooks/`. */
export class ReceiveWebhookDto {
  @ApiProperty({ enum: INBOUND_EVENTS })
  @IsIn(INBOUND_EVENTS)
  event_type: (typeof INBOUND_EVENTS)[number];

  @ApiPropertyOptional({ example: 413, description: 'Of `new_order`: the number of the order.' })
  @ValidateIf((body: ReceiveWebhookDto) => body.event_type === 'new_order' || body.order_id !== undefined)
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  order_id?: number;

  @ApiPropertyOptional({ example: 7, description: 'A store customer: a claim, never proof.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_ID)
  customer_id?: number;

  @ApiPropertyOptional({ maxLength: 4000, description: 'Of `customer_query`: the question.' })
  @ValidateIf((body: ReceiveWebhookDto) => body.event_type === 'customer_query' || body.message !== undefined)
  @IsString()
  @Length(1, 4000)
  message?: string;
}

/** The answer to a webhook that was taken; its work is done later. */
export class WebhookReceivedDto {
  @ApiProperty({ enum: ['success'] })
  readonly status: 'success';
}
