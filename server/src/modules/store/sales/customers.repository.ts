import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';

const profileRow = z.object({
  first_name: text,
  last_name: text,
  company: text,
  address: text,
  city: text,
  state: text,
  postal_code: text,
  country: text,
  phone: text,
  fax: text,
  email: text,
  /** Full name of the employee who looks after the customer, '' when there is none. */
  support_representative: text,
});
const representativeRow = z.object({ employee: text, title: text, email: text });
const identityRow = z.object({ customerId: whole, email: text, firstName: text, lastName: text, phone: text });

/** What a customer may be told of the own record. */
export type ProfileRow = z.infer<typeof profileRow>;

/** What a customer may be told of an employee, and nothing more. */
export type RepresentativeRow = z.infer<typeof representativeRow>;

/** What identifies a customer; for verification only. */
export type IdentityRow = z.infer<typeof identityRow>;

const FULL_NAME = "{Employee.FirstName} || ' ' || {Employee.LastName}";
const IDENTITY = `
  SELECT {Customer.CustomerId} AS "customerId", {Customer.Email} AS email, {Customer.FirstName} AS "firstName",
    {Customer.LastName} AS "lastName", {Customer.Phone} AS phone FROM {Customer}`;

/** The records of customers. */
@Injectable()
export class CustomersRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** @throws StoreUnavailableError */
  async findProfile(customerId: number): Promise<ProfileRow | null> {
    const sql = `
      SELECT {Customer.FirstName} AS first_name, {Customer.LastName} AS last_name, {Customer.Company} AS company,
        {Customer.Address} AS address, {Customer.City} AS city, {Customer.State} AS state,
        {Customer.PostalCode} AS postal_code, {Customer.Country} AS country, {Customer.Phone} AS phone,
        {Customer.Fax} AS fax, {Customer.Email} AS email, ${FULL_NAME} AS support_representative
      FROM {Customer} LEFT JOIN {Employee} ON {Employee.EmployeeId} = {Customer.SupportRepId}
      WHERE {Customer.CustomerId} = ?`;
    const [profile] = await this.database.all(sql, [customerId], profileRow);
    return profile ?? null;
  }

  /** The employee who looks after a customer; null when there is none. @throws StoreUnavailableError */
  async findRepresentative(customerId: number): Promise<RepresentativeRow | null> {
    const sql = `
      SELECT ${FULL_NAME} AS employee, {Employee.Title} AS title, {Employee.Email} AS email
      FROM {Customer} JOIN {Employee} ON {Employee.EmployeeId} = {Customer.SupportRepId}
      WHERE {Customer.CustomerId} = ?`;
    const [representative] = await this.database.all(sql, [customerId], representativeRow);
    return representative ?? null;
  }

  /** @throws StoreUnavailableError */
  async findIdentity(customerId: number): Promise<IdentityRow | null> {
    const [found] = await this.database.all(`${IDENTITY} WHERE {Customer.CustomerId} = ?`, [customerId], identityRow);
    return found ?? null;
  }

  /** Those of the customers that there are. @throws StoreUnavailableError */
  async findIdentities(customerIds: readonly number[]): Promise<IdentityRow[]> {
    if (customerIds.length === 0) return [];
    const places = customerIds.map(() => '?').join(', ');
    return this.database.all(`${IDENTITY} WHERE {Customer.CustomerId} IN (${places})`, customerIds, identityRow);
  }

  /** Customers whose address is this one but for ASCII case, at most two. @throws StoreUnavailableError */
  async findIdentitiesByEmail(email: string): Promise<IdentityRow[]> {
    const sql = `${IDENTITY} WHERE LOWER({Customer.Email}) = LOWER(?) ORDER BY {Customer.CustomerId} LIMIT 2`;
    return this.database.all(sql, [email], identityRow);
  }

  /** Everybody with a phone number; numbers are written too freely to compare them in the database. @throws StoreUnavailableError */
  async findIdentitiesWithPhone(): Promise<IdentityRow[]> {
    const sql = `${IDENTITY} WHERE {Customer.Phone} IS NOT NULL ORDER BY {Customer.CustomerId}`;
    return this.database.all(sql, [], identityRow);
  }
}
