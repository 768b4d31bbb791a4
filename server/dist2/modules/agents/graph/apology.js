import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common } from "../../../chunks/packages-CEiAl99H.js";
import { StoreUnavailableError } from "../../store/errors/store-unavailable.error.js";
import { identityTexts, pick } from "./identity-texts.js";
import { NODES, openRequests } from "./routing.js";
import { contextOf } from "./turn-context.js";

// dist/modules/agents/graph/apology.js
init_common();
const logger = new Logger("Turn");
/** Says that the part of the failed agent cannot be answered now, and marks its requests as finished. */ const apologise = (state, failure, config) => {
	const { request, progress } = contextOf(config);
	request.signal.throwIfAborted();
	const storeIsAway = failure.error instanceof StoreUnavailableError;
	logger.error({
		run: request.runId,
		node: failure.node,
		err: failure.error
	});
	progress.degrade(storeIsAway ? "store_unavailable" : "agent_failed");
	progress.startPart();
	progress.append(pick(storeIsAway ? identityTexts.storeUnavailable : identityTexts.apology, state.plan?.language ?? "en"));
	const lost = openRequests(state).filter((open) => open.request.agent === failure.node || failure.node === NODES.verification);
	for (const open of lost) progress.answerRequest(open.request, []);
	return { finished: lost.map((open) => ({
		request: open.place,
		evidence: []
	})) };
};

export { apologise };