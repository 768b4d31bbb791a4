import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelUnavailableError } from "../errors/model-unavailable.error.js";
import { sendModelRequest } from "./model-request.js";
import { readBounded } from "./read-bounded.js";
import { refusal } from "./refusal.js";

// dist/modules/llm-config/transport/fetch-json.js
const LONGEST_BYTES = 4194304;
/**
* The JSON a server answers with, to a GET or, with a body, to a POST.
*
* @throws ModelUnavailableError, also when the answer is no JSON; ModelFailedError; or the signal's reason.
*/ async function fetchJson(address, signal, body) {
	const method = body === void 0 ? "GET" : "POST";
	const sent = body === void 0 ? {} : { body: JSON.stringify(body) };
	const answer = await sendModelRequest({
		method,
		address,
		signal,
		...sent
	});
	const text = await readBounded(answer, LONGEST_BYTES, signal);
	if (answer.statusCode !== 200) throw refusal(answer.statusCode ?? 0, text);
	try {
		return JSON.parse(text);
	} catch {
		throw new ModelUnavailableError("wrong_address");
	}
}

export { fetchJson };