import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { call, numberOf, textOf } from "../understanding/intents/intent.js";

// dist/modules/agents/invoice/order-arguments.js
/** Whether one order is asked for among those of a period ("my last order of 2023"). */ function isWithinPeriod(slots) {
	return numberOf(slots, "invoice_id") === void 0 && Object.values(boundsOf(slots)).some((bound) => bound !== void 0);
}
/** The arguments that say which one order is meant: its number, or its place among all of the person's orders. */ function oneOrder(slots) {
	const invoiceId = numberOf(slots, "invoice_id");
	if (invoiceId !== void 0) return { invoice_id: invoiceId };
	return {
		position: numberOf(slots, "position") ?? 1,
		order: textOf(slots, "order") ?? "newest"
	};
}
/** The first and last day among which one order is looked for. */ function boundsOf(slots) {
	return {
		from: textOf(slots, "since") ?? textOf(slots, "from"),
		to: textOf(slots, "until") ?? textOf(slots, "to")
	};
}
/** The call that lists a person's orders: by date, or by amount where amounts are asked for. */ function listOrders(slots, rows) {
	const order = textOf(slots, "order") ?? "newest";
	const period = {
		from: textOf(slots, "from"),
		to: textOf(slots, "to")
	};
	const [minimum, maximum] = [amountOf(slots, "minimum"), amountOf(slots, "maximum")];
	if (!(order === "largest" || order === "smallest" || minimum !== void 0 || maximum !== void 0)) return call("get_invoices_by_customer_sorted_by_date", {
		order,
		...period,
		...rows
	});
	return call("get_invoices_sorted_by_total", {
		order: order === "smallest" ? order : "largest",
		...period,
		minimum,
		maximum,
		...rows
	});
}
function amountOf(slots, limit) {
	const value = numberOf(slots, limit);
	if (value === void 0 || slots.details["unit"] === "length") return void 0;
	const cents = slots.details["unit"] === "plain" ? value * 100 : value;
	const beyond = slots.details["exclusive"] === true ? limit === "minimum" ? 1 : -1 : 0;
	return (Math.max(0, cents + beyond) / 100).toFixed(2);
}

export { boundsOf, isWithinPeriod, listOrders, oneOrder };