import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { numberOf } from "./intent.js";

// dist/modules/agents/understanding/intents/paging.js
/** The longest page a tool is asked for. */ const PAGE = 25;
/** The page of a list a request asks for: the number the person named, else a whole page, from where the last one ended. */ function page(slots) {
	return {
		limit: Math.min(numberOf(slots, "limit") ?? PAGE, PAGE),
		offset: numberOf(slots, "offset")
	};
}

export { page };