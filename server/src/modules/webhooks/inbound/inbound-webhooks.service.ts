import { Injectable } from '@nestjs/common';
import { now, secondsFrom } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { AuditService } from '../../audit/audit.service.js';
import { PauseService } from '../../system/pause/pause.service.js';
import { UnsignedWebhookError } from '../errors/unsigned-webhook.error.js';
import { isSigned, SIGNATURE_WINDOW_SECONDS, signedTime } from '../webhook-signature.js';
import { InboundWork } from './inbound-work.js';
import type { ReceiveWebhookDto } from './receive-webhook.dto.js';
import { WebhookReceiptsRepository } from './webhook-receipts.repository.js';

const PURPOSE = 'webhooks.receipt';
/** A receipt is kept for longer than a signature is good for. */
const KEPT_SECONDS = 4 * SIGNATURE_WINDOW_SECONDS;

/** Takes webhooks in: checks who signed them, takes each once, and leaves the work for afterwards. */
@Injectable()
export class InboundWebhooksService {
  constructor(
    @InjectSettings() private readonly settings: Settings,
    private readonly receipts: WebhookReceiptsRepository,
    private readonly work: InboundWork,
    private readonly pause: PauseService,
    private readonly audit: AuditService,
    private readonly cipher: Cipher,
  ) {}

  /** @param raw the body as it came. @throws UnsignedWebhookError. */
  requireSignature(raw: Buffer | undefined, signature: string | undefined): void {
    if (raw === undefined || !isSigned(raw, signature, this.settings.WEBHOOK_SECRETS)) throw new UnsignedWebhookError();
  }

  /**
   * The same request again is answered alike and has no second effect. What could not be begun counts as never taken, so that its
   * sender sends it again.
   *
   * @throws TurnsPausedError for a question while answers are paused.
   */
  async receive(body: ReceiveWebhookDto, signature: string): Promise<void> {
    const at = now();
    await this.receipts.deleteOlderThan(secondsFrom(-KEPT_SECONDS, at));
    const fingerprint = this.cipher.keyedHash(PURPOSE, `${signedTime(signature)} ${JSON.stringify(body)}`);
    if (await this.receipts.has(fingerprint)) return;
    if (body.event_type === 'customer_query') await this.pause.refuseWhilePaused();
    if (!(await this.receipts.take({ fingerprint, receivedAt: at, eventType: body.event_type }))) return;
    try {
      await this.work.begin(body);
    } catch (error) {
      await this.receipts.giveBack(fingerprint);
      throw error;
    }
    await this.audit.record({ actor: 'anonymous', action: `webhook.${body.event_type}`, subject: 'webhook:inbound' });
  }
}
