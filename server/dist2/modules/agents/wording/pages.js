import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/wording/pages.js
/** A list up to this long is given in full, on one page. */ const WHOLE_LIST = 25;
/** A longer list begins with this many. */ const FIRST_PAGE = 10;
/** The rows of a result that an answer shows: all of a short list, the first ten of a long one, then the next 25. */ function rowsOnPage(request, result) {
	return offsetOf(request) === 0 && result.total > 25 && wanted(request) === null ? result.rows.slice(0, FIRST_PAGE) : result.rows.slice(0, 25);
}
/** How many rows of the whole list have been shown after an answer: where the next page begins. */ function shownUpTo(request, result) {
	if (request.details["asked"] === "count") return 0;
	return offsetOf(request) + rowsOnPage(request, result).length;
}
/** Whether there is more to show after an answer. */ function hasMore(request, result) {
	return shownUpTo(request, result) < result.total;
}
/** Where the page of a request begins. */ function offsetOf(request) {
	const { offset } = request.details;
	return typeof offset === "number" ? offset : 0;
}
function wanted(request) {
	const { limit } = request.details;
	return typeof limit === "number" ? limit : null;
}

export { WHOLE_LIST, hasMore, offsetOf, rowsOnPage, shownUpTo };