import { Injectable } from '@nestjs/common';
import { DataSource, LessThan, LessThanOrEqual, MoreThan, type Repository } from 'typeorm';
import { CountedClaim } from './entities/counted-claim.entity.js';

/** A claim as the limits see it. */
export type NewCountedClaim = Omit<CountedClaim, 'id'>;

/** What the limits count by. */
export type CountedBy =
  | { readonly userHash: string }
  | { readonly identifierHash: string }
  | { readonly subjectHash: string }
  | { readonly addressHash: string };

/** The claims of late, whose claims and for whom known only by keyed hashes. */
@Injectable()
export class CountedClaimRepository {
  private readonly rows: Repository<CountedClaim>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(CountedClaim);
  }

  /** Records a claim and returns its id; ids rise in the order of recording. */
  async record(claim: NewCountedClaim): Promise<number> {
    const result = await this.rows.insert({ ...claim });
    return Number(result.identifiers[0]?.['id']);
  }

  /** How many claims were recorded after `since`, up to and with the one with this id, and when the first of them was. */
  async countUpTo(id: number, by: CountedBy, since: string): Promise<{ count: number; first: string | null }> {
    const where = { ...by, claimedAt: MoreThan(since), id: LessThanOrEqual(id) };
    const [found, count] = await this.rows.findAndCount({ where, order: { id: 'ASC' }, take: 1 });
    return { count, first: found[0]?.claimedAt ?? null };
  }

  async remove(id: number): Promise<void> {
    await this.rows.delete({ id });
  }

  async removeOlderThan(time: string): Promise<void> {
    await this.rows.delete({ claimedAt: LessThan(time) });
  }
}
