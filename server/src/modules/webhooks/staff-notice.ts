import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { InjectSettings, type Settings } from '../../config/settings.js';
import { Mailer } from '../../mail/mailer.js';
import { UsersService } from '../users/users.service.js';
import { NewOrderEvent } from './events/new-order.event.js';

/** Mails staff who want mail that the shop has a new order. */
@Injectable()
export class StaffNotice {
  constructor(
    private readonly users: UsersService,
    private readonly mailer: Mailer,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  @OnEvent(NewOrderEvent.name)
  async tell({ orderId }: NewOrderEvent): Promise<void> {
    const name = orderId === null ? 'A new order' : `Order ${orderId}`;
    for (const address of await this.users.staffAddresses()) {
      this.mailer.send({
        to: address,
        subject: `${name} at ${this.settings.STORE_NAME}`,
        text: `${name} has come in. Answers know of it from now on.`,
      });
    }
  }
}
