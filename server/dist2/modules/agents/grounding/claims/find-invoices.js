import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/grounding/claims/find-invoices.js
const INVOICE = "(?:invoices?|orders?|purchases?|receipts?|facturas?|pedidos?|compras?|faturas?|encomendas?|factures?|commandes?|achats?|rechnung(?:en|snummer)?|bestell(?:ung|ungen|nummer)|kauf)";
const NUMBERED = String.raw`(?:\s+(?:number|numbers|no\.?|nr\.?|id|ids|numero|n[º°o]\.?|nummer))?`;
const FIGURES = String.raw`(?<figures>#?\d+(?:\s*(?:,|and|&|y|e|et|und)\s*#?\d+)*)`;
const PATTERN = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${INVOICE}${NUMBERED}:?\s+(?:#\s?)?|#\s?)${FIGURES}(?![\p{L}\p{N}%]|[.,:]\d)`, "gu");
const COLUMN = /(?:invoice|order|receipt).*(?:id|number|no)$|^(?:invoice|order)$/;
/** Numbers of invoices, several after one word included; only a column of invoice numbers bears them out. */ function findInvoices(scan, facts) {
	return [...scan.read(PATTERN)].flatMap((match) => {
		const figures = match.groups?.figures ?? "";
		const offset = match.index + match[0].length - figures.length;
		return [...figures.matchAll(/\d+/g)].map((figure) => {
			const start = offset + figure.index;
			const places = facts.cells.filter(({ column, whole }) => COLUMN.test(column) && whole === Number(figure[0]));
			const end = start + figure[0].length;
			return {
				kind: "invoice",
				text: figure[0],
				start,
				end,
				places,
				stands: places.length > 0
			};
		});
	});
}

export { findInvoices };