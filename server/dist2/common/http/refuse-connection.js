import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { PROBLEM_MEDIA_TYPE, toProblemDocument } from "./problem-document.js";
import { problemOfError } from "./problem-of-error.js";
import { LEAST_SECURITY_HEADERS } from "./security-headers.js";
import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";

// dist/common/http/refuse-connection.js
const STATUS_OF_CODE = {
	HPE_HEADER_OVERFLOW: 431,
	ERR_HTTP_REQUEST_TIMEOUT: 408
};
/** Answers what is no request that HTTP knows, before there is one to answer, and ends the connection. */ function refuseConnection(error, socket) {
	if (error.code === "ECONNRESET" || socket.destroyed) return;
	if (socket.writable) {
		const statusCode = STATUS_OF_CODE[error.code ?? ""] ?? 400;
		socket.write(answerTo(problemOfError(Object.assign(/* @__PURE__ */ new Error(), { statusCode }))));
	}
	socket.destroy();
}
function answerTo(problem) {
	const requestId = randomUUID();
	const body = JSON.stringify(toProblemDocument(problem, requestId));
	const headers = {
		...LEAST_SECURITY_HEADERS,
		"Content-Type": `${PROBLEM_MEDIA_TYPE}; charset=utf-8`,
		"Content-Length": String(Buffer.byteLength(body)),
		"X-Request-Id": requestId,
		Connection: "close"
	};
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
	return [
		`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ""}`,
		...lines,
		"",
		body
	].join("\r\n");
}

export { refuseConnection };