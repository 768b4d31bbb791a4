import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import { now } from '../../common/clock.js';
import { UsersService } from '../users/users.service.js';
import { UnknownPreferenceError } from './errors/unknown-preference.error.js';
import { KnownValues } from './known-values.js';
import { type MemoryChange, valuesOf, withChange } from './memory-change.js';
import {
  joined,
  NO_PREFERENCES,
  type Preferences,
  type PreferenceStatement,
  withoutValue,
  withStatement,
} from './preferences.js';
import { type RememberedTaste, TasteMemory, type TasteOwner } from './taste-memory.contract.js';
import { UserPreferenceRepository } from './user-preference.repository.js';

/** Everything a person can see of what is kept of their wishes; the settings of mail live with the account. */
export interface ShownMemory {
  readonly preferences: Preferences;
  readonly mailOnReply: boolean;
}

/** Whose memory it is. */
export type MemoryOwner = Pick<Caller, 'userId' | 'customerId'>;

/** Where a preference was stated. */
export interface StatementOrigin {
  readonly conversationId: number;
  readonly messageId?: number;
}

/**
 * Remembers typed preferences. What a person stated as one customer is never brought to another; what they stated
 * before anybody was proven belongs to the account and goes along, unless the account acts for that customer.
 */
@Injectable()
export class MemoryService extends TasteMemory {
  constructor(
    private readonly preferences: UserPreferenceRepository,
    private readonly known: KnownValues,
    private readonly users: UsersService,
  ) {
    super();
  }

  override async load({ userId, customerId, actsFor }: TasteOwner): Promise<RememberedTaste> {
    const rows = await this.preferences.findAllOf(userId);
    const statedAs = (key: string) =>
      rows.find(({ customerKey }) => customerKey === key)?.preferences ?? NO_PREFERENCES;
    const own = statedAs(this.preferences.keyOf(customerId));
    const account = customerId === null || actsFor === true ? NO_PREFERENCES : statedAs('');
    const { genres, artists, dislikedGenres, dislikedArtists, language } = joined(own, account);
    const values = (list: Preferences['genres']) => list.map(({ value }) => value);
    return {
      language: language?.value ?? null,
      genres: values(genres),
      artists: values(artists),
      dislikedGenres: values(dislikedGenres),
      dislikedArtists: values(dislikedArtists),
    };
  }

  /** Keeps likes and dislikes; statements the store has no names for are passed over. */
  async learn(
    { userId, customerId, actsFor }: TasteOwner,
    statements: readonly PreferenceStatement[],
    origin: StatementOrigin,
  ): Promise<void> {
    const learnable = this.learnable(statements);
    if (learnable.length === 0) return;
    const from = { conversationId: origin.conversationId, messageId: origin.messageId ?? null, at: now() };
    const customerKey = this.preferences.keyOf(customerId);
    const before = await this.preferences.findByOwner(userId, customerKey);
    const after = learnable.reduce((preferences, statement) => withStatement(preferences, statement, from), before);
    await this.preferences.store(userId, { customerKey, preferences: after });
    if (customerId !== null && actsFor !== true) await this.unlearn(userId, learnable);
  }

  /** Everything remembered of the caller, whichever customer they were proven to be. */
  async show(caller: MemoryOwner): Promise<ShownMemory> {
    const ownKey = this.preferences.keyOf(caller.customerId);
    const rows = await this.preferences.findAllOf(caller.userId);
    const own = rows.find((row) => row.customerKey === ownKey)?.preferences ?? NO_PREFERENCES;
    const preferences = rows.map((row) => row.preferences).reduce(joined, own);
    return { preferences, mailOnReply: (await this.users.get(caller.userId)).mailOnReply };
  }

  /**
   * Replaces what the change names, everywhere it is remembered of the caller.
   *
   * @throws UnknownPreferenceError naming values the store does not have; then nothing is changed.
   */
  async change(caller: MemoryOwner, change: MemoryChange): Promise<ShownMemory> {
    const { mailOnReply, ...checked } = this.canonicalChange(change);
    const ownKey = this.preferences.keyOf(caller.customerId);
    const rows = await this.preferences.findAllOf(caller.userId);
    if (!rows.some((row) => row.customerKey === ownKey))
      rows.push({ customerKey: ownKey, preferences: NO_PREFERENCES });
    for (const { customerKey, preferences } of rows) {
      const changed = withChange(preferences, checked, { adds: customerKey === ownKey, at: now() });
      await this.preferences.store(caller.userId, { customerKey, preferences: changed });
    }
    if (mailOnReply !== undefined) await this.users.changeProfile(caller.userId, { mailOnReply });
    return this.show(caller);
  }

  override async forgetValue(owner: TasteOwner, kind: 'genre' | 'artist', value: string): Promise<void> {
    const { userId } = owner;
    const only = this.keyOfActedFor(owner);
    const rows = await this.preferences.findAllOf(userId);
    for (const { customerKey, preferences } of rows.filter((row) => only === null || row.customerKey === only))
      await this.preferences.store(userId, { customerKey, preferences: withoutValue(preferences, kind, value) });
  }

  override async forget(owner: TasteOwner): Promise<void> {
    const only = this.keyOfActedFor(owner);
    await (only === null ? this.preferences.removeAllOf(owner.userId) : this.preferences.remove(owner.userId, only));
  }

  /** The key of the customer whom staff act for, to whom alone then everything is done. */
  private keyOfActedFor({ customerId, actsFor }: TasteOwner): string | null {
    return actsFor === true && customerId !== null ? this.preferences.keyOf(customerId) : null;
  }

  private learnable(statements: readonly PreferenceStatement[]): PreferenceStatement[] {
    return statements.flatMap((statement) => {
      const value = this.known.canonical(statement.kind, statement.value);
      return value === null ? [] : [{ ...statement, value }];
    });
  }

  /** What is disliked as a customer is not liked by the account either. */
  private async unlearn(userId: number, statements: readonly PreferenceStatement[]): Promise<void> {
    const dislikes = statements.filter(({ liked }) => !liked);
    if (dislikes.length === 0) return;
    const before = await this.preferences.findByOwner(userId, '');
    const after = dislikes.reduce(
      (preferences, { kind, value }) => (kind === 'language' ? preferences : withoutValue(preferences, kind, value)),
      before,
    );
    await this.preferences.store(userId, { customerKey: '', preferences: after });
  }

  private canonicalChange(change: MemoryChange): MemoryChange {
    const problems = valuesOf(change).filter(({ kind, value }) => this.known.canonical(kind, value) === null);
    if (problems.length > 0) {
      throw new UnknownPreferenceError(problems.map(({ field }) => ({ field, detail: 'is not known to the store' })));
    }
    const canonical = (kind: 'genre' | 'artist', values?: readonly string[]) =>
      values?.map((value) => this.known.canonical(kind, value) ?? value);
    return {
      ...change,
      genres: canonical('genre', change.genres),
      artists: canonical('artist', change.artists),
      dislikedGenres: canonical('genre', change.dislikedGenres),
      dislikedArtists: canonical('artist', change.dislikedArtists),
    };
  }
}
