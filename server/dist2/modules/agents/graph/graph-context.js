import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { R as AsyncLocalStorageProviderSingleton } from "../../../chunks/packages-CEiAl99H.js";
import { AsyncLocalStorage } from "node:async_hooks";

// dist/modules/agents/graph/graph-context.js
let running = 0;
/**
* Runs work of the graph, whose parts find their turn through an `AsyncLocalStorage`. Once one of them has been used, Node follows
* every promise of the process for it, which costs each request a quarter of its time; so it is switched off whenever no graph
* runs, and the graph switches it on again.
*/ async function inGraphContext(work) {
	running += 1;
	try {
		return await work();
	} finally {
		running -= 1;
		if (running === 0) stopFollowing();
	}
}
function stopFollowing() {
	const storage = AsyncLocalStorageProviderSingleton.getInstance();
	if (storage instanceof AsyncLocalStorage) storage.disable();
}

export { inGraphContext };