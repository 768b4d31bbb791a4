import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { now, secondsFrom } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import type { WebhookDelivery } from '../entities/webhook-delivery.entity.js';
import { PAUSES_SECONDS } from './delivery-tries.js';
import { BODY_PURPOSE, SECRET_PURPOSE } from './seal-purposes.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhooksRepository } from './webhooks.repository.js';

const LOOK_EVERY_MILLISECONDS = 1000;
const AT_ONCE = 20;

/** Delivers what is due, again and again until it is taken or given up, across restarts. */
@Injectable()
export class WebhookDeliverer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(WebhookDeliverer.name);
  private timer: NodeJS.Timeout | undefined;
  private isWorking = false;

  constructor(
    private readonly webhooks: WebhooksRepository,
    private readonly sender: WebhookSender,
    private readonly cipher: Cipher,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.deliverDue(), LOOK_EVERY_MILLISECONDS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** One look at what is due. Never rejects. */
  async deliverDue(): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    try {
      const due = await this.webhooks.findDue(now(), AT_ONCE);
      await Promise.all(due.map((delivery) => this.deliver(delivery)));
    } catch (error) {
      this.logger.warn(`Webhooks cannot be delivered (${error instanceof Error ? error.name : 'unknown'})`);
    } finally {
      this.isWorking = false;
    }
  }

  private async deliver(delivery: WebhookDelivery): Promise<void> {
    const pause = PAUSES_SECONDS[delivery.attempts];
    if (!(await this.webhooks.claim(delivery, secondsFrom(pause ?? 0)))) return;
    const webhook = await this.webhooks.findById(delivery.webhookId);
    if (webhook === null) return this.webhooks.settle(delivery.id);
    const body = this.cipher.open(BODY_PURPOSE, delivery.sealedBody);
    const secret = this.cipher.open(SECRET_PURPOSE, webhook.sealedSecret);
    const { isDelivered, word } = await this.sender.send(webhook.url, body, secret);
    if (isDelivered || pause === undefined) await this.webhooks.settle(delivery.id);
    await this.webhooks.noteResult(webhook.id, word, isDelivered ? now() : null);
  }
}
