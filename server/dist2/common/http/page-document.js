import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { PageQueryDto, offsetOf } from "./page.js";

// dist/common/http/page-document.js
/**
* A page with the addresses of the next and the previous one.
*
* @param address path and query of the request that the page answers.
*/ function toPageDocument(page, address) {
	const first = offsetOf(page.query);
	const { limit } = page.query;
	return {
		count: page.count,
		next: first + limit < page.count ? withStart(address, page, first + limit) : null,
		previous: first > 0 ? withStart(address, page, Math.max(0, first - limit)) : null,
		results: page.results
	};
}
function withStart(address, page, start) {
	const [path = "", query = ""] = address.split("?", 2);
	const parameters = new URLSearchParams(query);
	const { limit } = page.query;
	if (page.query instanceof PageQueryDto) parameters.set("page", String(Math.floor(start / limit) + 1));
	else parameters.set("offset", String(start));
	parameters.set("limit", String(limit));
	return `${path}?${parameters.toString()}`;
}

export { toPageDocument };