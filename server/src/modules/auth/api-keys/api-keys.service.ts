import { Injectable } from '@nestjs/common';
import type { Caller, Role } from '../../../common/caller.js';
import { now, secondsFrom } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import { AuditService } from '../../audit/audit.service.js';
import type { ApiKey } from '../entities/api-key.entity.js';
import { ApiKeyNotFoundError } from '../errors/api-key-not-found.error.js';
import { ApiKeyScopeError } from '../errors/api-key-scope.error.js';
import { TooManyApiKeysError } from '../errors/too-many-api-keys.error.js';
import { randomToken } from '../random-token.js';
import { API_KEY_PREFIX, SHOWN_KEY_LENGTH } from './api-key-format.js';
import { ApiKeyRepository } from './api-key.repository.js';

const HASH_PURPOSE = 'auth.api-key';
const MAXIMUM_KEYS = 20;
const USED_EVERY_SECONDS = 60;
const ROLES_WITH_SCOPES: readonly Role[] = ['staff', 'admin'];

/** What a new key shall be. */
export interface ApiKeyRequest {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresInDays: number;
}

/** Keys for programs: shown once, kept as a hash, ended by a date, a deletion or the end of their account. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly cipher: Cipher,
    private readonly audit: AuditService,
  ) {}

  /** @returns the row and the key itself, which is kept nowhere. @throws ApiKeyScopeError, TooManyApiKeysError. */
  async create(caller: Caller, request: ApiKeyRequest): Promise<{ row: ApiKey; key: string }> {
    if (request.scopes.length > 0 && !ROLES_WITH_SCOPES.includes(caller.role)) throw new ApiKeyScopeError();
    if ((await this.keys.countOfUser(caller.userId)) >= MAXIMUM_KEYS) throw new TooManyApiKeysError();
    const key = randomToken(API_KEY_PREFIX);
    const row = await this.keys.insert({
      userId: caller.userId,
      name: request.name,
      keyHash: this.hashOf(key),
      prefix: key.slice(0, SHOWN_KEY_LENGTH),
      scopes: request.scopes.join(' '),
      createdAt: now(),
      expiresAt: secondsFrom(request.expiresInDays * 24 * 60 * 60),
      lastUsedAt: null,
    });
    await this.record(caller, 'auth.api_key_created', row.id, { scopes: request.scopes });
    return { row, key };
  }

  async page(userId: number, limit: number, offset: number): Promise<{ keys: ApiKey[]; count: number }> {
    const [keys, count] = await this.keys.findPageOfUser(userId, limit, offset);
    return { keys, count };
  }

  /** @throws ApiKeyNotFoundError, also for other people's keys. */
  async delete(caller: Caller, id: number): Promise<void> {
    if (!(await this.keys.deleteOfUser(caller.userId, id))) throw new ApiKeyNotFoundError();
    await this.record(caller, 'auth.api_key_deleted', id, {});
  }

  /** Ends every key of an account whose password or sessions may be in other hands. */
  async deleteAll(userId: number): Promise<void> {
    await this.keys.deleteAllOfUser(userId);
  }

  /** Whose key it is and what it may, or null when it is unknown or over. */
  async findInForce(key: string): Promise<{ userId: number; scopes: string[] } | null> {
    const at = now();
    const row = await this.keys.findByHash(this.hashOf(key));
    if (row === null || at >= row.expiresAt) return null;
    if (row.lastUsedAt === null || at >= secondsFrom(USED_EVERY_SECONDS, row.lastUsedAt)) {
      await this.keys.markUsed(row.id, at);
    }
    return { userId: row.userId, scopes: scopesOf(row) };
  }

  private async record(
    caller: Caller,
    action: string,
    id: number,
    details: Record<string, readonly string[]>,
  ): Promise<void> {
    await this.audit.record({ actor: caller.userId, action, subject: `api-key:${id}`, details });
  }

  private hashOf(key: string): string {
    return this.cipher.keyedHash(HASH_PURPOSE, key);
  }
}

/** The scopes of a key as a list. */
export function scopesOf({ scopes }: Pick<ApiKey, 'scopes'>): string[] {
  return scopes.split(' ').filter((scope) => scope !== '');
}

/** The scopes that count: a key keeps none of them when its owner no longer has a role that may give any. */
export function scopesInForce(role: Role, scopes: readonly string[]): readonly string[] {
  return ROLES_WITH_SCOPES.includes(role) ? scopes : [];
}
