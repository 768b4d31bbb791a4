import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Wt as array, Xt as object, Yt as number, en as string } from "../../../../chunks/packages-CEiAl99H.js";

// dist/modules/llm-config/providers/ollama/installed-models.js
const listing = object({ models: array(object({
	name: string().min(1),
	modified_at: string().default(""),
	size: number().nonnegative().optional(),
	capabilities: array(string()).optional(),
	details: object({
		family: string().nullish(),
		context_length: number().int().positive().optional()
	}).optional()
})) });
const EMBEDDING_FAMILY = /bert/i;
/** Reads the answer of `GET /api/tags`; null when it is no such answer. */ function readInstalledModels(text) {
	const parsed = listing.safeParse(parseJson(text));
	if (!parsed.success) return null;
	return parsed.data.models.map((model) => ({
		name: model.name,
		modifiedAt: model.modified_at,
		chats: model.capabilities?.includes("completion") ?? !EMBEDDING_FAMILY.test(model.details?.family ?? model.name),
		callsTools: model.capabilities?.includes("tools") ?? false,
		contextLength: model.details?.context_length ?? null,
		sizeBytes: model.size ?? null
	}));
}
/** The wanted model (its tag may be left out when it is `latest`), or the newest one that chats when none is wanted. */ function chooseModel(installed, wanted) {
	if (wanted !== null) return installed.find((model) => model.name === wanted || model.name === `${wanted}:latest`) ?? null;
	return installed.filter((model) => model.chats).toSorted((left, right) => momentOf(right) - momentOf(left))[0] ?? null;
}
function momentOf(model) {
	const moment = Date.parse(model.modifiedAt);
	return Number.isNaN(moment) ? 0 : moment;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

export { chooseModel, readInstalledModels };