import { setImmediate as nextTick } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import type { Caller } from '../../../common/caller.js';
import { ChatService } from '../../chat/chat.service.js';
import { NameIndexKeeper } from '../../store/names/name-index-keeper.js';
import { UsersService } from '../../users/users.service.js';
import { NewOrderEvent } from '../events/new-order.event.js';
import type { ReceiveWebhookDto } from './receive-webhook.dto.js';

/** Does what inbound webhooks ask for: a question is stored before it is acknowledged, the rest is done afterwards. */
@Injectable()
export class InboundWork implements BeforeApplicationShutdown {
  private readonly logger = new Logger(InboundWork.name);
  private readonly pending = new Set<Promise<void>>();

  constructor(
    private readonly names: NameIndexKeeper,
    private readonly users: UsersService,
    private readonly chat: ChatService,
    private readonly events: EventEmitter2,
  ) {}

  /** Returns when nothing of it can be lost any more. @throws what keeps a question from being stored. */
  async begin(body: ReceiveWebhookDto): Promise<void> {
    if (body.event_type === 'customer_query') return this.ask(body);
    const work = nextTick().then(async () => this.takeOrder(body.order_id));
    this.pending.add(work);
    void work.finally(() => this.pending.delete(work));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.pending);
  }

  /** People hear of the order even when the index of names could not be made anew. */
  private async takeOrder(orderId: number | undefined): Promise<void> {
    try {
      await this.names.refresh();
    } catch (error) {
      this.logger.warn(`The names could not be read anew (${error instanceof Error ? error.name : 'unknown'})`);
    }
    this.events.emit(NewOrderEvent.name, new NewOrderEvent(orderId ?? null));
  }

  /**
   * Puts the question as a guest of its own would: the customer it names is a claim, and what one question teaches is
   * not known to the next.
   */
  private async ask({ message = '', customer_id: customerId }: ReceiveWebhookDto): Promise<void> {
    const guest = await this.users.createGuest();
    const caller: Caller = {
      userId: guest.id,
      role: guest.role,
      customerId: null,
      scopes: [],
      via: 'token',
      sessionId: null,
    };
    const claimedCustomer = customerId === undefined ? null : String(customerId);
    await this.chat.send(caller, { message, options: { claimedCustomer, mode: null, language: null } }, undefined);
  }
}
