import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/tools/invoices/invoice-rows.js
/** An order in a list; `tracks` counts the pieces bought. */ function toInvoiceRow({ invoice_id, date, total, tracks }) {
	return {
		invoice_id,
		date,
		total,
		tracks
	};
}
/** A line of one order. */ function toInvoiceLineRow({ genre: _, ...line }) {
	return line;
}
/** A track that was bought, with the order it was in. */ function toPurchaseRow({ invoice_total: _, ...purchase }) {
	return purchase;
}

export { toInvoiceLineRow, toInvoiceRow, toPurchaseRow };