import { setImmediate as nextTick } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import type { Caller } from '../../../common/caller.js';
import { ChatService } from '../../chat/chat.service.js';
import { NameIndexKeeper } from '../../store/names/name-index-keeper.js';
import { UsersService } from '../../users/users.service.js';
import { NewOrderEvent } from '../events/new-order.event.js';
import type { ReceiveWebhookDto } from './receive-webhook.dto.js';

/** Does what inbound webhooks ask for, after they were answered. */
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

  /** Returns at once. */
  begin(body: ReceiveWebhookDto): void {
    const work = nextTick().then(async () => this.carryOut(body));
    this.pending.add(work);
    void work.finally(() => this.pending.delete(work));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.pending);
  }

  private async carryOut(body: ReceiveWebhookDto): Promise<void> {
    try {
      await (body.event_type === 'new_order' ? this.takeOrder(body.order_id) : this.ask(body));
    } catch (error) {
      this.logger.warn(`A webhook could not be worked (${error instanceof Error ? error.name : 'unknown'})`);
    }
  }

  private async takeOrder(orderId: number | undefined): Promise<void> {
    await this.names.refresh();
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
