import { Injectable } from '@nestjs/common';
import { Brackets, DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { User } from '../entities/user.entity.js';
import { foldLogin } from '../login-name.js';
import type { UserOrdering, UserSearch } from './user-search.js';

const COLUMNS: Readonly<Record<string, string>> = {
  created_at: 'user.createdAt',
  last_seen_at: 'user.lastSeenAt',
  username: 'user.usernameKey',
};

/** Finds accounts for administrators. */
@Injectable()
export class UserSearchRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** One page in two queries, however long it is, and how many there are in all. */
  async findPage(search: UserSearch): Promise<[User[], number]> {
    const query = this.dataSource.getRepository(User).createQueryBuilder('user');
    filter(query, search);
    order(query, search.ordering);
    return query.take(search.limit).skip(search.offset).getManyAndCount();
  }

  async findByIds(ids: readonly number[]): Promise<User[]> {
    return this.dataSource.getRepository(User).findBy({ id: In([...ids]) });
  }

  /** Deletes accounts in one statement, but those that are administrators by then. @returns the ids that are gone. */
  async deleteOrdinary(ids: readonly number[]): Promise<number[]> {
    if (ids.length === 0) return [];
    await this.dataSource
      .createQueryBuilder()
      .delete()
      .from(User)
      .where({ id: In([...ids]) })
      .andWhere("role <> 'admin'")
      .execute();
    const left = new Set((await this.findByIds(ids)).map(({ id }) => id));
    return ids.filter((id) => !left.has(id));
  }
}

function filter(query: SelectQueryBuilder<User>, search: UserSearch): void {
  const { role, isActive, seenAfter, seenBefore } = search;
  if (role !== undefined) query.andWhere('user.role = :role', { role });
  if (isActive !== undefined) query.andWhere('user.isActive = :isActive', { isActive });
  if (seenAfter !== undefined) query.andWhere('user.lastSeenAt >= :seenAfter', { seenAfter });
  if (seenBefore !== undefined) {
    query.andWhere('(user.lastSeenAt < :seenBefore OR user.lastSeenAt IS NULL)', { seenBefore });
  }
  for (const [place, word] of search.words.entries()) query.andWhere(holds(word, `word${place}`));
}

/** The word somewhere in one of the texts; the wildcards of LIKE stand for themselves. */
function holds(word: string, parameter: string): Brackets {
  const pattern = `%${foldLogin(word).replace(/[\\%_]/g, '\\$&')}%`;
  const columns = ['user.usernameKey', 'LOWER(user.email)', 'LOWER(user.name)'];
  return new Brackets((either) => {
    for (const column of columns) either.orWhere(`${column} LIKE :${parameter} ESCAPE '\\'`, { [parameter]: pattern });
  });
}

function order(query: SelectQueryBuilder<User>, ordering: UserOrdering): void {
  const direction = ordering.startsWith('-') ? 'DESC' : 'ASC';
  const column = COLUMNS[ordering.replace('-', '')] ?? 'user.createdAt';
  query.orderBy(column, direction, 'NULLS LAST').addOrderBy('user.id', direction);
}
