import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { field } from "../../wording/rows.js";

// dist/modules/agents/music-catalog/intents/names-in-answers.js
/** The artist an answer is about, as the rows write it; else as the plan does. */ function artistOf(answered) {
	return nameIn(answered, "artist");
}
/** The album an answer is about. */ function albumOf(answered) {
	return nameIn(answered, "album");
}
/** The song an answer is about. */ function trackOf(answered) {
	return nameIn(answered, "track");
}
/** The name of a kind the request was planned with. */ function plannedName({ request }, kind) {
	return request.names.find((name) => name.kind === kind)?.text ?? "";
}
function nameIn(answered, kind) {
	const planned = plannedName(answered, kind);
	const found = field(answered.evidence[0]?.result.rows[0], kind);
	return planned === "" || typeof found === "string" ? String(found ?? planned) : planned;
}

export { albumOf, artistOf, plannedName, trackOf };