import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';

const countsRow = z.object({ artists: whole, albums: whole, tracks: whole, customers: whole, invoices: whole });
const peopleRow = z.object({ customers: whole, reserved: whole });
const nameRow = z.object({ name: text });

export type StoreCounts = z.infer<typeof countsRow>;

const RESERVED = ['com', 'net', 'org']
  .map((ending) => `LOWER({Customer.Email}) LIKE '%@example.${ending}'`)
  .join(' OR ');

/** Names that stand first in the sample database Chinook, in their order. */
const FIRST_ARTISTS_OF_CHINOOK = ['AC/DC', 'Accept', 'Aerosmith', 'Alanis Morissette', 'Alice In Chains'];
const FIRST_CUSTOMERS_OF_CHINOOK = ['luisg@embraer.com.br', 'leonekohler@surfeu.de', 'ftremblay@gmail.com'];

/** Reads what tells one store from another. */
@Injectable()
export class StoreProfileRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** @throws StoreUnavailableError */
  async count(): Promise<StoreCounts> {
    const sql = `
      SELECT (SELECT COUNT(*) FROM {Artist}) AS artists, (SELECT COUNT(*) FROM {Album}) AS albums,
        (SELECT COUNT(*) FROM {Track}) AS tracks, (SELECT COUNT(*) FROM {Customer}) AS customers,
        (SELECT COUNT(*) FROM {Invoice}) AS invoices`;
    const [counts] = await this.database.all(sql, [], countsRow);
    return counts ?? { artists: 0, albums: 0, tracks: 0, customers: 0, invoices: 0 };
  }

  /** Whether every customer's address is one that is reserved for examples. @throws StoreUnavailableError */
  async hasOnlyInventedCustomers(): Promise<boolean> {
    const sql = `
      SELECT COUNT(*) AS customers, COALESCE(SUM(CASE WHEN ${RESERVED} THEN 1 ELSE 0 END), 0) AS reserved FROM {Customer}`;
    const [people] = await this.database.all(sql, [], peopleRow);
    return people !== undefined && people.customers > 0 && people.customers === people.reserved;
  }

  /** Whether the first rows are Chinook's; a copy in which some were changed still counts. @throws StoreUnavailableError */
  async looksLikeChinook(): Promise<boolean> {
    const artists = await this.first('{Artist.Name}', '{Artist}', '{Artist.ArtistId}', FIRST_ARTISTS_OF_CHINOOK.length);
    const customers = await this.first(
      '{Customer.Email}',
      '{Customer}',
      '{Customer.CustomerId}',
      FIRST_CUSTOMERS_OF_CHINOOK.length,
    );
    const familiar = [
      ...artists.filter((name, index) => name === FIRST_ARTISTS_OF_CHINOOK[index]),
      ...customers.filter((email, index) => email === FIRST_CUSTOMERS_OF_CHINOOK[index]),
    ];
    return familiar.length > (FIRST_ARTISTS_OF_CHINOOK.length + FIRST_CUSTOMERS_OF_CHINOOK.length) / 2;
  }

  private async first(column: string, table: string, order: string, limit: number): Promise<string[]> {
    const sql = `SELECT ${column} AS name FROM ${table} ORDER BY ${order} LIMIT ?`;
    return (await this.database.all(sql, [limit], nameRow)).map(({ name }) => name);
  }
}
