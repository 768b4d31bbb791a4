import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { now } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import { TurnFinishedEvent } from '../../chat/runs/turn-finished.event.js';
import { SupportRequestOpenedEvent } from '../../support-requests/events/support-request-opened.event.js';
import { NewOrderEvent } from '../events/new-order.event.js';
import type { OutboundData, OutboundEvent } from './outbound-events.js';
import { BODY_PURPOSE } from './seal-purposes.js';
import { WebhooksRepository } from './webhooks.repository.js';

/** Puts news into the queue of every webhook that wants it. */
@Injectable()
export class WebhookAnnouncer {
  private readonly logger = new Logger(WebhookAnnouncer.name);

  constructor(
    private readonly webhooks: WebhooksRepository,
    private readonly cipher: Cipher,
  ) {}

  @OnEvent(TurnFinishedEvent.name)
  async tellOfAnswer({ run, outcome }: TurnFinishedEvent): Promise<void> {
    const { conversationId, answerMessageId } = run;
    const { status, agentType } = outcome;
    await this.announce('answer.finished', {
      conversation_id: conversationId,
      message_id: answerMessageId,
      status,
      agent_type: agentType,
    });
  }

  @OnEvent(SupportRequestOpenedEvent.name)
  async tellOfRequest({ requestId, conversationId, kind }: SupportRequestOpenedEvent): Promise<void> {
    await this.announce('support_request.opened', {
      support_request_id: requestId,
      conversation_id: conversationId,
      kind,
    });
  }

  @OnEvent(NewOrderEvent.name)
  async tellOfOrder({ orderId }: NewOrderEvent): Promise<void> {
    await this.announce('order.received', { order_id: orderId });
  }

  private async announce(event: OutboundEvent, data: OutboundData): Promise<void> {
    try {
      const wanting = (await this.webhooks.findAll()).filter(({ events }) => events.split(' ').includes(event));
      const at = now();
      await this.webhooks.enqueue(
        wanting.map((webhook) => {
          const id = randomUUID();
          const body = JSON.stringify({ id, event_type: event, created_at: at, data });
          return {
            id,
            webhookId: webhook.id,
            sealedBody: this.cipher.seal(BODY_PURPOSE, body),
            attempts: 0,
            dueAt: at,
          };
        }),
      );
    } catch (error) {
      this.logger.warn(`News could not be queued (${error instanceof Error ? error.name : 'unknown'})`);
    }
  }
}
