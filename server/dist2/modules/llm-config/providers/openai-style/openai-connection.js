import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Wt as array, Xt as object, Yt as number, en as string } from "../../../../chunks/packages-CEiAl99H.js";
import { ModelFailedError } from "../../errors/model-failed.error.js";
import { ModelUnavailableError } from "../../errors/model-unavailable.error.js";
import { ModelConnection } from "../../model-provider.contract.js";
import { absenceOf } from "../../transport/absence-of.js";
import { requireAllowedAddress } from "../../transport/allowed-hosts.js";
import { fetchJson } from "../../transport/fetch-json.js";
import { sendModelRequest } from "../../transport/model-request.js";
import { LONGEST_REFUSAL_BYTES, readBounded } from "../../transport/read-bounded.js";
import { refusal } from "../../transport/refusal.js";
import { sseObjects } from "../../transport/sse-objects.js";
import { ChunkReader } from "./chat-chunk.js";
import { toChatRequest } from "./chat-request.js";

// dist/modules/llm-config/providers/openai-style/openai-connection.js
const HEALTH_LIMIT_MS = 2e3;
const listing = object({ data: array(object({
	id: string().min(1),
	meta: object({ n_ctx: number().optional() }).nullish()
})) });
/** A server with OpenAI's way of chatting at `<address>/v1/`. */ var OpenAiStyleConnection = class extends ModelConnection {
	constructor(settings, allowedHosts) {
		super(), this.settings = settings, this.allowedHosts = allowedHosts, this.model = null, this.serverContext = null;
		this.address = (settings.baseUrl ?? "").replace(/\/v1$/, "");
	}
	/** The server's own size when it tells it: it cannot be asked for another one. */ get contextSize() {
		return Math.min(this.settings.contextSize, this.serverContext ?? Infinity);
	}
	async health() {
		try {
			return {
				state: "ready",
				model: readable(await this.choose()),
				reason: null
			};
		} catch (error) {
			if (error instanceof ModelUnavailableError && error.reason === "busy") return {
				state: "loading",
				model: this.settings.name,
				reason: null
			};
			return {
				state: "none",
				model: null,
				reason: absenceOf(error)
			};
		}
	}
	async *stream(messages, options) {
		const model = this.model ?? await this.choose();
		const leaving = new AbortController();
		const signal = AbortSignal.any([options.signal, leaving.signal]);
		try {
			yield* this.read(toChatRequest(model, messages, options), signal);
		} finally {
			leaving.abort();
		}
	}
	requireAllowed() {
		requireAllowedAddress(this.address, this.allowedHosts);
	}
	async *read(body, signal) {
		this.requireAllowed();
		const address = `${this.address}/v1/chat/completions`;
		const answer = await sendModelRequest({
			method: "POST",
			address,
			body: JSON.stringify(body),
			signal
		});
		if (answer.statusCode !== 200) throw refusal(answer.statusCode ?? 0, await readBounded(answer, LONGEST_REFUSAL_BYTES, signal));
		if (!/^text\/event-stream\b/.test(answer.headers["content-type"] ?? "")) {
			answer.destroy();
			throw new ModelFailedError("unreadable");
		}
		const reader = new ChunkReader();
		for await (const chunk of sseObjects(answer, signal)) yield* reader.read(chunk);
		yield* reader.finish();
	}
	/** The wanted model, or the first one listed. While a server loads its model it answers 503, which counts as busy. */ async choose() {
		this.requireAllowed();
		const signal = AbortSignal.timeout(HEALTH_LIMIT_MS);
		const parsed = listing.safeParse(await fetchJson(`${this.address}/v1/models`, signal));
		if (!parsed.success) throw new ModelUnavailableError("wrong_address");
		const { name } = this.settings;
		const found = parsed.data.data.find(({ id }) => name === null || id === name || readable(id) === name);
		if (found === void 0) throw new ModelUnavailableError("model_missing");
		this.model = found.id;
		this.serverContext = found.meta?.n_ctx ?? null;
		return found.id;
	}
};
/** A server that was started with a file tells its whole path: people need the name only. */ function readable(id) {
	return id.split(/[/\\]/).at(-1) ?? id;
}

export { OpenAiStyleConnection };