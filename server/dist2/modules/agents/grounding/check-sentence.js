import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { findDisagreement, findTornNames } from "./agreement.js";
import { findUnfounded, mayDeny, scopeOf } from "./availability.js";
import { findAmounts } from "./claims/find-amounts.js";
import { findDates } from "./claims/find-dates.js";
import { findInvoices } from "./claims/find-invoices.js";
import { findLengths } from "./claims/find-lengths.js";
import { findKnownNames, findQuotedNames } from "./claims/find-names.js";
import { findNumbers } from "./claims/find-numbers.js";
import { findOtherNames } from "./claims/find-other-names.js";
import { findAbsence, findContacts, findUnprovable } from "./claims/find-phrases.js";
import { layOutFacts } from "./facts/lay-out-facts.js";
import { findMiscalled } from "./kinds.js";
import { SentenceScan } from "./sentence-scan.js";

// dist/modules/agents/grounding/check-sentence.js
/**
* Compares a sentence with what the tools found. Amounts, dates, running times, invoice numbers and counts must stand in
* the rows or totals; titles and names there, in the question or in `allowedNames`,
* and are called what they are. "There is none" must be what a tool
* found. Deeds of the assistant never stand. Pure; takes one sentence, Markdown allowed, in any of the languages.
*/ function checkSentence(sentence, evidence, question, allowedNames = []) {
	const facts = layOutFacts(evidence, [question, ...allowedNames]);
	const scan = new SentenceScan(sentence);
	const claims = [...findClaims(scan, facts, addressesIn(evidence))];
	const names = claims.filter(({ kind }) => kind === "name");
	const apart = /* @__PURE__ */ new Set([
		...findDisagreement(claims, facts),
		...findTornNames(claims, scan.text),
		...findMiscalled(names, scan, facts)
	]);
	const unmet = claims.filter((claim) => !claim.stands || apart.has(claim));
	return {
		stands: unmet.length === 0,
		claims,
		unmet
	};
}
/** The order matters: a finder reads only what the ones before it have left. */ function findClaims(scan, facts, addresses) {
	const contacts = findContacts(scan, addresses);
	const known = [...findQuotedNames(scan, facts), ...findKnownNames(scan, facts)];
	const unprovable = findUnprovable(scan);
	const figures = [
		findAmounts,
		findDates,
		findLengths,
		findInvoices
	].flatMap((find) => find(scan, facts));
	const counts = findNumbers(scan, facts, scopeOf(known, facts));
	const names = [...known, ...findOtherNames(scan, facts)];
	return [
		...contacts,
		...unprovable,
		...names,
		...figures,
		...counts,
		...findAvailability(scan, names, facts)
	];
}
function findAvailability(scan, names, facts) {
	const denial = findAbsence(scan);
	if (denial === null) return findUnfounded(names, facts).map((name) => ({
		...name,
		kind: "presence",
		stands: false
	}));
	const start = denial.index ?? 0;
	return [claimAt("absence", denial[0], start, mayDeny(names, facts))];
}
function claimAt(kind, text, start, stands) {
	return {
		kind,
		text,
		start,
		end: start + text.length,
		places: [],
		stands
	};
}
function addressesIn(evidence) {
	const values = evidence.flatMap(({ result }) => result.rows.flatMap((row) => Object.values(row)));
	return new Set(values.flatMap((value) => typeof value === "string" ? [value.toLowerCase()] : []));
}

export { checkSentence };