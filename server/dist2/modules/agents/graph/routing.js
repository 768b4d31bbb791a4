import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { SUPERVISOR } from "../agent.registry.js";

// dist/modules/agents/graph/routing.js
/** Where a turn can go that is no agent. */ const NODES = {
	verification: "verification",
	humanInput: "human_input",
	loadMemory: "load_memory",
	supervisor: SUPERVISOR,
	createMemory: "create_memory"
};
/** The requests without an answer, in the order in which they were asked. */ function openRequests(state) {
	const finished = new Set(state.finished.map((one) => one.request));
	return (state.plan?.requests ?? []).flatMap((request, place) => finished.has(place) ? [] : [{
		place,
		request
	}]);
}
/** Whether a request can be answered with what is known of the person now. */ function isAnswerable(request, customerId) {
	return !request.needsIdentity || customerId !== null;
}
/**
* After `verification`: a question that stands in the way of everything left is asked at once; otherwise the parts
* that need no identity are answered first.
*/ function afterVerification(state) {
	if (state.question === null) return NODES.loadMemory;
	return openRequests(state).some(({ request }) => isAnswerable(request, state.customerId)) && !state.question.beforeAnything ? NODES.loadMemory : NODES.humanInput;
}
/**
* After the supervisor and after every agent: the next agent that can answer something, then the agent whose tools
* will ask for an identity, then the question itself, then the end.
*/ function afterAgent(state, knows) {
	const open = openRequests(state);
	const untried = open.filter(({ place }) => !state.blocked.includes(place));
	const next = untried.find(({ request }) => isAnswerable(request, state.customerId)) ?? untried[0];
	if (next !== void 0) return knows(next.request.agent) ? next.request.agent : NODES.supervisor;
	return open.length > 0 ? NODES.humanInput : NODES.createMemory;
}

export { NODES, afterAgent, afterVerification, isAnswerable, openRequests };