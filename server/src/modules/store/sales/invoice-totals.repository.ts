import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { dayOf, inCents, money, text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';
import { conditionsOf, type InvoiceFilter } from './invoices.repository.js';

const totalsRow = z
  .object({ period: text, invoices: whole, sum: whole, largest: money, smallest: money })
  .transform(({ sum, ...row }) => ({
    ...row,
    sum: money.parse(sum),
    average: money.parse(row.invoices === 0 ? 0 : Math.round(sum / row.invoices)),
  }));

/** Figures about a customer's orders in one period; `period` is '' for all of them, `2024` or `2024-03`. */
export type InvoiceTotalsRow = z.infer<typeof totalsRow>;

/** What totals are made for: everything, each year, each month. */
export const TOTALS_PERIODS = ['all', 'year', 'month'] as const;
export type TotalsPeriod = (typeof TOTALS_PERIODS)[number];

const PERIODS: Readonly<Record<TotalsPeriod, string>> = {
  all: "''",
  year: `SUBSTR(${dayOf('{Invoice.InvoiceDate}')}, 1, 4)`,
  month: `SUBSTR(${dayOf('{Invoice.InvoiceDate}')}, 1, 7)`,
};

/** Sums, counts and averages of customers' orders, exact to the cent. */
@Injectable()
export class InvoiceTotalsRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** One row for each period that has an order, the earliest first. @throws StoreUnavailableError */
  async findByCustomer(customerId: number, filter: InvoiceFilter, period: TotalsPeriod): Promise<InvoiceTotalsRow[]> {
    const { sql, parameters } = conditionsOf(customerId, filter);
    const total = inCents('{Invoice.Total}');
    const statement = `
      SELECT period, COUNT(*) AS invoices, SUM(cents) AS sum, MAX(cents) AS largest, MIN(cents) AS smallest
      FROM (SELECT ${PERIODS[period]} AS period, ${total} AS cents FROM {Invoice} ${sql}) AS invoices
      GROUP BY period ORDER BY period`;
    return this.database.all(statement, parameters, totalsRow);
  }
}
