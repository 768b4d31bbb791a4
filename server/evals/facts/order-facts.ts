import { z } from 'zod';
import { money } from './answers.js';
import type { StoreFacts } from './store-facts.js';

const invoiceShape = z.object({ id: z.number(), customer: z.number(), date: z.string(), total: z.number() });
const purchaseShape = z.object({
  customer: z.number(),
  invoice: z.number(),
  date: z.string(),
  song: z.string(),
  artist: z.string(),
  genre: z.string(),
});
const personShape = z.object({
  id: z.number(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  city: z.string().nullable(),
});

export type Invoice = z.infer<typeof invoiceShape>;
export type Purchase = z.infer<typeof purchaseShape>;
export type Person = z.infer<typeof personShape>;

/** A customer with all own orders, oldest first. */
export interface Owner {
  readonly customer: number;
  readonly orders: readonly Invoice[];
}

const ALL_INVOICES = `
  SELECT InvoiceId AS id, CustomerId AS customer, substr(InvoiceDate, 1, 10) AS date, ROUND(Total, 2) AS total
  FROM Invoice ORDER BY InvoiceDate, InvoiceId`;
const ALL_PURCHASES = `
  SELECT CustomerId AS customer, InvoiceId AS invoice, substr(InvoiceDate, 1, 10) AS date, Track.Name AS song,
    Artist.Name AS artist, Genre.Name AS genre
  FROM InvoiceLine JOIN Invoice USING (InvoiceId) JOIN Track USING (TrackId) JOIN Genre USING (GenreId)
    JOIN Album USING (AlbumId) JOIN Artist USING (ArtistId)`;
const ALL_PEOPLE = `
  SELECT CustomerId AS id, FirstName || ' ' || LastName AS name, Email AS email, Phone AS phone, Address AS address,
    City AS city FROM Customer`;

const MOST_OWNERS = 60;

/** What the right answers about orders are made from. */
export class OrderFacts {
  /** Customers with at least three orders, sixty at most. */
  readonly owners: readonly Owner[];
  readonly people: readonly Person[];
  private readonly purchases: ReadonlyMap<number, readonly Purchase[]>;

  constructor(private readonly facts: StoreFacts) {
    const invoices = byCustomer(facts.rows(invoiceShape, ALL_INVOICES));
    this.owners = [...invoices]
      .filter(([, orders]) => orders.length > 2)
      .map(([customer, orders]) => ({ customer, orders }))
      .slice(0, MOST_OWNERS);
    this.people = facts.rows(personShape, ALL_PEOPLE);
    this.purchases = byCustomer(facts.rows(purchaseShape, ALL_PURCHASES));
  }

  tracksOf(invoice: Invoice): string[] {
    return this.facts.texts('SELECT Name FROM InvoiceLine JOIN Track USING (TrackId) WHERE InvoiceId = ?', invoice.id);
  }

  songCountOf(invoice: Invoice): number {
    return this.facts.number('SELECT SUM(Quantity) FROM InvoiceLine WHERE InvoiceId = ?', invoice.id);
  }

  helperOf(customer: number): string {
    const [name = ''] = this.facts.texts(
      "SELECT e.FirstName || ' ' || e.LastName FROM Customer c JOIN Employee e ON e.EmployeeId = c.SupportRepId WHERE c.CustomerId = ?",
      customer,
    );
    return name;
  }

  purchasesOf(customer: number): readonly Purchase[] {
    return this.purchases.get(customer) ?? [];
  }

  largestInvoiceId(): number {
    return this.facts.number('SELECT MAX(InvoiceId) FROM Invoice');
  }
}

/** The sum of orders, to the cent. */
export function sumOf(orders: readonly Invoice[]): number {
  return orders.reduce((cents, { total }) => cents + Math.round(total * 100), 0) / 100;
}

/** The mean of orders, with half a cent either way. */
export function averages(orders: readonly Invoice[]): string[] {
  const cents = (sumOf(orders) * 100) / orders.length;
  return [...new Set([Math.floor(cents + 0.5 - 1e-6), Math.floor(cents + 0.5 + 1e-6)])].map((value) =>
    money(value / 100),
  );
}

/** The newest of the orders. @throws RangeError when there is none. */
export function newestOf(orders: readonly Invoice[]): Invoice {
  const last = orders.at(-1);
  if (last === undefined) throw new RangeError('This customer has no invoice.');
  return last;
}

function byCustomer<Row extends { readonly customer: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const found = new Map<number, Row[]>();
  for (const row of rows) found.set(row.customer, [...(found.get(row.customer) ?? []), row]);
  return found;
}
