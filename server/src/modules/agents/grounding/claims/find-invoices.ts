import type { Claim } from '../claim.js';
import type { FactCell, Facts } from '../facts/facts.js';
import type { SentenceScan } from '../sentence-scan.js';
import type { WrittenNumber } from './written-number.js';

const INVOICE =
  '(?:invoices?|orders?|purchases?|receipts?|facturas?|pedidos?|compras?|faturas?|encomendas?|factures?|commandes?|achats?|' +
  'rechnung(?:en|snummer)?|bestell(?:ung|ungen|nummer)|kauf)';
const NUMBERED = String.raw`(?:\s+(?:number|numbers|no\.?|nr\.?|id|ids|numero|n[º°o]\.?|nummer))?`;
const FIGURES = String.raw`(?<figures>#?\d+(?:\s*(?:,|and|&|y|e|et|und)\s*#?\d+)*)`;
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${INVOICE}${NUMBERED}:?\s+(?:#\s?)?|#\s?)${FIGURES}(?![\p{L}\p{N}%]|[.,:]\d)`,
  'gu',
);
const MENTION = new RegExp(String.raw`(?<![\p{L}\p{N}])${INVOICE}(?![\p{L}\p{N}])`, 'u');
const COLUMN = /(?:invoice|order|receipt).*(?:id|number|no)$|^(?:invoice|order)$/;

/** Numbers of invoices, several after one word included; only a column of invoice numbers bears them out. */
export function findInvoices(scan: SentenceScan, facts: Facts): Claim[] {
  return [...scan.read(PATTERN)].flatMap((match) => {
    const figures = match.groups?.figures ?? '';
    const offset = match.index + match[0].length - figures.length;
    return [...figures.matchAll(/\d+/g)].map((figure) => {
      const start = offset + figure.index;
      const places = cellsNumbered(Number(figure[0]), facts);
      const end = start + figure[0].length;
      return { kind: 'invoice', text: figure[0], start, end, places, stands: places.length > 0 } as const;
    });
  });
}

/** The invoices whose number a figure in a sentence about invoices is, wherever it stands: "your order, number 382". */
export function invoicesNumbered({ values }: WrittenNumber, scan: SentenceScan, facts: Facts): FactCell[] {
  return MENTION.test(scan.folded) ? values.flatMap((value) => cellsNumbered(value, facts)) : [];
}

function cellsNumbered(number: number, { cells }: Facts): FactCell[] {
  return cells.filter(({ column, whole }) => COLUMN.test(column) && whole === number);
}
