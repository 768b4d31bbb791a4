import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Xt as object, en as string } from "../../../chunks/packages-CEiAl99H.js";
import { ModelFailedError } from "../errors/model-failed.error.js";
import { ModelUnavailableError } from "../errors/model-unavailable.error.js";
import http from "node:http";
import https from "node:https";

// dist/modules/llm-config/transport/model-request.js
/** Milliseconds a connection may take to come about. */ const CONNECT_LIMIT_MS = 2e3;
const UNREACHABLE = /* @__PURE__ */ new Set([
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ETIMEDOUT",
	"EADDRNOTAVAIL"
]);
/**
* Sends a request over a connection of its own and gives the answer as soon as its head is there, whatever its status.
* Aborting the signal closes the connection, also while the body is being read: this is how a model server learns that
* nobody listens any more.
*
* @throws ModelUnavailableError when no connection comes about, ModelFailedError when it breaks, the signal's reason
*   when it was aborted.
*/ async function sendModelRequest(request) {
	request.signal.throwIfAborted();
	return new Promise((resolve, reject) => {
		const outgoing = open(request);
		limitConnecting(outgoing);
		outgoing.once("response", resolve);
		outgoing.on("error", (error) => reject(connectionError(error, request.signal)));
		outgoing.end(request.body);
	});
}
/** What a broken connection means; the reason of the signal when that was aborted. */ function connectionError(error, signal) {
	if (signal.aborted) return signal.reason;
	if (error instanceof ModelUnavailableError || error instanceof ModelFailedError) return error;
	const code = codeOf(error);
	if (code === "ECONNREFUSED") return new ModelUnavailableError("not_running");
	if (UNREACHABLE.has(code)) return new ModelUnavailableError("wrong_address");
	return new ModelFailedError("cut_off");
}
function open(request) {
	return (request.address.startsWith("https:") ? https : http).request(request.address, {
		method: request.method,
		agent: false,
		signal: request.signal,
		headers: {
			accept: "application/json, application/x-ndjson, text/event-stream",
			"content-type": "application/json",
			...request.body === void 0 ? {} : { "content-length": Buffer.byteLength(request.body) }
		}
	});
}
function limitConnecting(outgoing) {
	const timer = setTimeout(() => outgoing.destroy(new ModelUnavailableError("wrong_address")), CONNECT_LIMIT_MS);
	const connected = () => clearTimeout(timer);
	outgoing.once("close", connected);
	outgoing.once("socket", (socket) => socket.once("connect", connected));
}
const coded = object({ code: string() });
function codeOf(error) {
	return coded.safeParse(error).data?.code ?? "";
}

export { connectionError, sendModelRequest };