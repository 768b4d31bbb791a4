import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/auth/authentication/credentials.js
const BEARER = /^Bearer ([\w.~+/-]+=*)$/i;
/**
* Takes the credentials out of a request; null when it shows none. The header decides alone when there is one: a request
* that names its credentials is never let in by a cookie that came along.
*/ function readCredentials(request, cookie) {
	const header = request.headers.authorization;
	if (header !== void 0) {
		const token = BEARER.exec(header)?.[1];
		return token === void 0 ? { kind: "unreadable" } : {
			kind: "bearer",
			token
		};
	}
	const ticket = ticketOf(request);
	if (ticket !== null) return {
		kind: "ticket",
		token: ticket
	};
	return cookie === null ? null : {
		kind: "cookie",
		token: cookie
	};
}
/** Tickets open sockets and nothing else. */ function ticketOf({ headers, query }) {
	if (headers.upgrade?.toLowerCase() !== "websocket") return null;
	const ticket = typeof query === "object" && query !== null && "ticket" in query ? query.ticket : void 0;
	return typeof ticket === "string" ? ticket : null;
}

export { readCredentials };