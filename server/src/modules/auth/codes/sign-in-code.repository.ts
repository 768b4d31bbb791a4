import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThan, MoreThan, type Repository } from 'typeorm';
import { SignInCode } from '../entities/sign-in-code.entity.js';

/** The rows of sign-in codes. */
@Injectable()
export class SignInCodeRepository {
  private readonly rows: Repository<SignInCode>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(SignInCode);
  }

  async insert(code: Omit<SignInCode, 'id' | 'tries' | 'triesElsewhere' | 'usedAt'>): Promise<void> {
    await this.rows.insert({ ...code, tries: 0, triesElsewhere: 0, usedAt: null });
  }

  /** Codes asked for with an address: by everybody, and by one requester. */
  async countSince(addressHash: string, requesterHash: string, since: string): Promise<{ all: number; own: number }> {
    const where = { addressHash, createdAt: MoreThan(since) };
    return { all: await this.rows.countBy(where), own: await this.rows.countBy({ ...where, requesterHash }) };
  }

  /** The last code that the requester asked for, else the last that anybody did; earlier ones no longer count. */
  async findLast(addressHash: string, requesterHash: string): Promise<SignInCode | null> {
    const newest = { order: { id: 'DESC' }, take: 1 } as const;
    const [own] = await this.rows.find({ where: { addressHash, requesterHash }, ...newest });
    if (own !== undefined) return own;
    const [last] = await this.rows.find({ where: { addressHash }, ...newest });
    return last ?? null;
  }

  /**
   * Takes one of the allowed tries; false when there is none left. Tries at once are counted one by one. Who did not ask for
   * the code has tries apart, which leave those of its owner alone.
   */
  async takeTry({ id, requesterHash }: SignInCode, triedBy: string, allowed: number): Promise<boolean> {
    const counter = requesterHash === triedBy ? 'tries' : 'triesElsewhere';
    const { affected } = await this.rows.increment({ id, usedAt: IsNull(), [counter]: LessThan(allowed) }, counter, 1);
    return affected === 1;
  }

  /** True for exactly one of any number of callers at once. */
  async markUsed(id: number, at: string): Promise<boolean> {
    const { affected } = await this.rows.update({ id, usedAt: IsNull() }, { usedAt: at });
    return affected === 1;
  }

  async deleteOlderThan(at: string): Promise<void> {
    await this.rows.delete({ createdAt: LessThan(at) });
  }
}
