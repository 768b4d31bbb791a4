import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { now } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import { InvalidInputError } from '../../../common/http/errors/invalid-input.error.js';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { AuditService } from '../../audit/audit.service.js';
import type { Webhook } from '../entities/webhook.entity.js';
import { TooManyWebhooksError } from '../errors/too-many-webhooks.error.js';
import { WebhookNotFoundError } from '../errors/webhook-not-found.error.js';
import { SECRET_PURPOSE } from './seal-purposes.js';
import { problemOfTarget, type TargetProblem } from './webhook-target.js';
import { WebhooksRepository } from './webhooks.repository.js';

const MOST_WEBHOOKS = 50;
const SECRET_BYTES = 32;

const WORDS: Readonly<Record<TargetProblem, string>> = {
  no_url: 'must be an address that begins with https://',
  not_https: 'must begin with https://',
  has_credentials: 'must not hold a user name or a password',
  private_address: 'must not lead into this machine or a private network',
};

/** Whom an administrator wants told of what happens here. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly webhooks: WebhooksRepository,
    private readonly cipher: Cipher,
    private readonly audit: AuditService,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  async page(limit: number, offset: number): Promise<{ webhooks: Webhook[]; count: number }> {
    const [webhooks, count] = await this.webhooks.findPage(limit, offset);
    return { webhooks, count };
  }

  /** @returns the row, and the secret, which is never told again. @throws InvalidInputError naming `url`, TooManyWebhooksError. */
  async create(caller: Caller, url: string, events: readonly string[]): Promise<{ webhook: Webhook; secret: string }> {
    const problem = problemOfTarget(url, this.settings.WEBHOOK_ALLOWED_HOSTS);
    if (problem !== null) throw new InvalidInputError([{ field: 'url', detail: WORDS[problem] }]);
    if ((await this.webhooks.count()) >= MOST_WEBHOOKS) throw new TooManyWebhooksError();
    const secret = `cpw_${randomBytes(SECRET_BYTES).toString('base64url')}`;
    const webhook = await this.webhooks.insert({
      url,
      events: [...new Set(events)].join(' '),
      sealedSecret: this.cipher.seal(SECRET_PURPOSE, secret),
      createdBy: caller.userId,
      createdAt: now(),
      deliveredAt: null,
      lastResult: null,
    });
    await this.record(caller, 'webhook.created', webhook.id);
    return { webhook, secret };
  }

  /** @throws WebhookNotFoundError. */
  async delete(caller: Caller, id: number): Promise<void> {
    if (!(await this.webhooks.delete(id))) throw new WebhookNotFoundError();
    await this.record(caller, 'webhook.deleted', id);
  }

  private async record({ userId }: Caller, action: string, id: number): Promise<void> {
    await this.audit.record({ actor: userId, action, subject: `webhook:${id}` });
  }
}
