import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not, type Repository } from 'typeorm';
import { now } from '../../common/clock.js';
import { RowReader } from '../../database/reading/row-reader.js';
import { isUniqueViolation } from '../../database/unique-violation.js';
import { User } from './entities/user.entity.js';
import { AccountTakenError } from './errors/account-taken.error.js';

/** What a new account is made from; keys and times are added here. */
export type NewUser = Omit<User, 'id' | 'lastSeenAt' | 'createdAt' | 'updatedAt'>;

/** What may change in an account. */
export type UserChanges = Partial<
  Pick<
    User,
    'email' | 'emailKey' | 'name' | 'language' | 'mailOnReply' | 'passwordHash' | 'isActive' | 'customerId' | 'role'
  >
>;

/** The rows of accounts. */
@Injectable()
export class UserRepository {
  private readonly rows: Repository<User>;
  private readonly reader: RowReader<User>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(User);
    this.reader = new RowReader(dataSource, User, 'account');
  }

  findById(id: number): Promise<User | null> {
    return this.reader.findOne('WHERE account.id = ?', [id]);
  }

  findByIds(ids: readonly number[]): Promise<User[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.rows.findBy({ id: In([...ids]) });
  }

  async findByUsernameKey(usernameKey: string): Promise<User | null> {
    return this.rows.findOneBy({ usernameKey });
  }

  async findByEmailKey(emailKey: string): Promise<User | null> {
    return this.rows.findOneBy({ emailKey });
  }

  /** The customer accounts linked to a store customer, oldest first. Staff accounts are never among them. */
  async findCustomersOf(customerId: number): Promise<User[]> {
    return this.rows.find({ where: { customerId, role: 'customer' }, order: { id: 'ASC' } });
  }

  async findStaffWithMail(): Promise<User[]> {
    const wanted = { isActive: true, mailOnReply: true, emailKey: Not(IsNull()) };
    return this.rows.find({ where: { ...wanted, role: In(['staff', 'admin']) }, order: { id: 'ASC' } });
  }

  async hasAny(): Promise<boolean> {
    return this.rows.exists();
  }

  async countActiveAdministrators(): Promise<number> {
    return this.rows.countBy({ role: 'admin', isActive: true });
  }

  /** @throws AccountTakenError when the user name or the e-mail address belongs to another account. */
  async insert(user: NewUser): Promise<User> {
    const at = now();
    const row = { ...user, lastSeenAt: null, createdAt: at, updatedAt: at };
    try {
      const result = await this.rows.insert(row);
      return { ...row, id: Number(result.identifiers[0]?.id) };
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw new AccountTakenError((await this.findByUsernameKey(user.usernameKey)) === null ? 'email' : 'username');
    }
  }

  /** @throws AccountTakenError when the new e-mail address belongs to another account. */
  async change(id: number, changes: UserChanges): Promise<void> {
    try {
      await this.rows.update({ id }, { ...changes, updatedAt: now() });
    } catch (error) {
      throw isUniqueViolation(error) ? new AccountTakenError('email') : error;
    }
  }

  async markSeen(id: number, at: string): Promise<void> {
    await this.rows.update({ id }, { lastSeenAt: at });
  }

  async deleteById(id: number): Promise<void> {
    await this.rows.delete({ id });
  }
}
