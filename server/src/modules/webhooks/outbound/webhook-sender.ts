import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { sign, SIGNATURE_HEADER } from '../webhook-signature.js';
import { TRY_LIMIT_SECONDS } from './delivery-tries.js';
import { outsideLookup, problemOfTarget } from './webhook-target.js';

const MILLISECONDS = 1000;

/** How a try ended: an HTTP status, or a word of ours. */
export interface SentResult {
  readonly isDelivered: boolean;
  readonly word: string;
}

/** Sends one body to one address. Follows no redirect, reads no answer, and connects to nothing inside. */
@Injectable()
export class WebhookSender {
  constructor(@InjectSettings() private readonly settings: Settings) {}

  /** Never rejects. */
  async send(url: string, body: string, secret: string): Promise<SentResult> {
    const allowed = this.settings.WEBHOOK_ALLOWED_HOSTS;
    const problem = problemOfTarget(url, allowed);
    if (problem !== null) return { isDelivered: false, word: problem };
    return new Promise((ended) => {
      const request = (url.startsWith('https:') ? requestSecure : requestPlain)(url, {
        method: 'POST',
        lookup: outsideLookup(allowed),
        signal: AbortSignal.timeout(TRY_LIMIT_SECONDS * MILLISECONDS),
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'User-Agent': 'Counterpoint',
          [SIGNATURE_HEADER]: sign(body, secret),
        },
      });
      request.once('error', () => ended({ isDelivered: false, word: 'unreachable' }));
      request.once('response', (response) => {
        response.destroy();
        const status = response.statusCode ?? 0;
        ended({ isDelivered: status >= 200 && status < 300, word: String(status) });
      });
      request.end(body);
    });
  }
}
