import { ApiProperty } from '@nestjs/swagger';
import { type InboxKind, INBOX_KINDS } from '../../support-requests/support-desk.contract.js';

const ENDS = ['complete', 'interrupted', 'stopped', 'failed'] as const;

/** What every delivery holds beside its data. */
class DeliveryDto {
  @ApiProperty({ format: 'uuid', description: 'The same in every try: take each once.' })
  id: string;

  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:30:00.000Z', description: 'When it happened.' })
  created_at: string;
}

/** Where an answer stands; its text is read over the interface. */
export class FinishedAnswerDto {
  @ApiProperty({ type: 'integer', example: 12 })
  conversation_id: number;

  @ApiProperty({ type: 'integer', example: 456 })
  message_id: number;

  @ApiProperty({ enum: ENDS, description: '`interrupted` waits for the person.' })
  status: string;

  @ApiProperty({ example: 'music_agent' })
  agent_type: string;
}

/** A request that waits for a person of the staff. */
export class OpenedSupportRequestDto {
  @ApiProperty({ type: 'integer', example: 7 })
  support_request_id: number;

  @ApiProperty({ type: 'integer', nullable: true, example: 12 })
  conversation_id: number | null;

  @ApiProperty({ enum: INBOX_KINDS })
  kind: InboxKind;
}

/** An order that the shop told of. */
export class ReceivedOrderDto {
  @ApiProperty({ type: 'integer', nullable: true, example: 413, description: 'Null when the shop named none.' })
  order_id: number | null;
}

/** A turn has ended. */
export class AnswerFinishedDelivery extends DeliveryDto {
  @ApiProperty({ enum: ['answer.finished'] })
  event_type: 'answer.finished';

  @ApiProperty({ type: FinishedAnswerDto })
  data: FinishedAnswerDto;
}

/** Somebody needs a person of the staff. */
export class SupportRequestOpenedDelivery extends DeliveryDto {
  @ApiProperty({ enum: ['support_request.opened'] })
  event_type: 'support_request.opened';

  @ApiProperty({ type: OpenedSupportRequestDto })
  data: OpenedSupportRequestDto;
}

/** The shop has told of an order. */
export class OrderReceivedDelivery extends DeliveryDto {
  @ApiProperty({ enum: ['order.received'] })
  event_type: 'order.received';

  @ApiProperty({ type: ReceivedOrderDto })
  data: ReceivedOrderDto;
}

/** What is delivered for each event. */
export const DELIVERY_MODELS = {
  'answer.finished': AnswerFinishedDelivery,
  'support_request.opened': SupportRequestOpenedDelivery,
  'order.received': OrderReceivedDelivery,
} as const;
