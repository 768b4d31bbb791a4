import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Xt as object, Yt as number, en as string } from "../../../../chunks/packages-CEiAl99H.js";
import { ModelFailedError } from "../../errors/model-failed.error.js";
import { ModelUnavailableError } from "../../errors/model-unavailable.error.js";
import { requireAllowedAddress } from "../../transport/allowed-hosts.js";
import { linesOf } from "../../transport/checked-lines.js";
import { connectionError, sendModelRequest } from "../../transport/model-request.js";
import { LONGEST_REFUSAL_BYTES, readBounded } from "../../transport/read-bounded.js";
import { refusal } from "../../transport/refusal.js";
import { readInstalledModels } from "./installed-models.js";
import { fetchOllamaListing } from "./ollama-transport.js";

// dist/modules/llm-config/providers/ollama/ollama-shelf.js
const LISTING_LIMIT_MS = 2e3;
const REMOVAL_LIMIT_MS = 1e4;
const progressLine = object({
	status: string().optional(),
	total: number().optional(),
	completed: number().optional(),
	error: string().optional()
});
/** The models on the disk of an Ollama server. */ var OllamaShelf = class {
	constructor(address, allowedHosts) {
		this.address = address;
		this.allowedHosts = allowedHosts;
	}
	async list() {
		requireAllowedAddress(this.address, this.allowedHosts);
		const listing = await fetchOllamaListing(`${this.address}/api/tags`, AbortSignal.timeout(LISTING_LIMIT_MS));
		const installed = readInstalledModels(listing);
		if (installed === null) throw new ModelUnavailableError("wrong_address");
		return installed;
	}
	async *pull(name, signal) {
		requireAllowedAddress(this.address, this.allowedHosts);
		const leaving = new AbortController();
		const whole = AbortSignal.any([signal, leaving.signal]);
		try {
			yield* this.download(name, whole);
		} catch (error) {
			throw connectionError(error, whole);
		} finally {
			leaving.abort();
		}
	}
	async remove(name) {
		requireAllowedAddress(this.address, this.allowedHosts);
		const signal = AbortSignal.timeout(REMOVAL_LIMIT_MS);
		const body = JSON.stringify({ model: name });
		const answer = await sendModelRequest({
			method: "DELETE",
			address: `${this.address}/api/delete`,
			body,
			signal
		});
		const text = await readBounded(answer, LONGEST_REFUSAL_BYTES, signal);
		if (answer.statusCode === 404) return false;
		if (answer.statusCode !== 200) throw refusal(answer.statusCode ?? 0, text);
		return true;
	}
	/** The server tells an error as a line of a stream that began well. */ async *download(name, signal) {
		const body = JSON.stringify({ model: name });
		const answer = await sendModelRequest({
			method: "POST",
			address: `${this.address}/api/pull`,
			body,
			signal
		});
		if (answer.statusCode !== 200) throw refusal(answer.statusCode ?? 0, await readBounded(answer, LONGEST_REFUSAL_BYTES, signal));
		for await (const line of linesOf(answer)) {
			const progress = progressLine.parse(JSON.parse(line));
			if (progress.error !== void 0) throw new ModelFailedError("error_in_stream");
			yield {
				status: progress.status ?? "",
				completedBytes: progress.completed ?? null,
				totalBytes: progress.total ?? null
			};
			if (progress.status === "success") return;
		}
		throw new ModelFailedError("cut_off");
	}
};

export { OllamaShelf };