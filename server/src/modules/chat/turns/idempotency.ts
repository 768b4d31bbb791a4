import { Injectable } from '@nestjs/common';
import { type ClaimedKey, IdempotencyKeysRepository } from '../../conversations/runs/idempotency-keys.repository.js';
import { InvalidKeyError } from '../errors/invalid-key.error.js';
import { KeyReusedError } from '../errors/key-reused.error.js';

const KEY_LENGTH = 255;

/** Makes a request that is sent twice under one `Idempotency-Key` one request. */
@Injectable()
export class Idempotency {
  constructor(private readonly keys: IdempotencyKeysRepository) {}

  /**
   * The key with the request it stands for; null when none was sent.
   *
   * @param request what makes two requests the same one.
   * @throws InvalidKeyError when it has no characters, or more than 255.
   */
  keyOf(userId: number, key: string | undefined, request: Readonly<Record<string, unknown>>): ClaimedKey | null {
    if (key === undefined) return null;
    if (key === '' || key.length > KEY_LENGTH) throw new InvalidKeyError(KEY_LENGTH);
    const fields = Object.entries(request).filter(([, value]) => value !== undefined);
    return this.keys.keyOf(userId, key, JSON.stringify(fields.sort(([left], [right]) => (left < right ? -1 : 1))));
  }

  /**
   * The run an earlier request under the key led to; null when there was none in the last 24 hours.
   *
   * @throws KeyReusedError when that was another request.
   */
  async findRun(userId: number, key: ClaimedKey | null): Promise<string | null> {
    const used = key === null ? null : await this.keys.findByUser(userId, key.keyHash);
    if (used === null) return null;
    if (used.bodyHash !== key?.bodyHash) throw new KeyReusedError();
    return used.runId;
  }
}
