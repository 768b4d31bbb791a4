import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gt as boolean, Ht as _enum, Wt as array, Xt as object, Yt as number, en as string } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/conversations/runs/run.record.js
/**
* Where a run stands. `interrupted` has answered what it could and asked the person something; `cut` was ended by a stop
* of the server and is finished when somebody asks for it.
*/ const RUN_STATUSES = [
	"queued",
	"running",
	"complete",
	"interrupted",
	"stopped",
	"failed",
	"cut"
];
/** The statuses of a run that is still to be answered. */ const UNFINISHED = ["queued", "running"];
const callerSchema = object({
	userId: number(),
	role: _enum([
		"guest",
		"customer",
		"staff",
		"admin"
	]),
	customerId: number().nullable(),
	scopes: array(string()).readonly(),
	via: _enum([
		"session",
		"token",
		"api_key"
	]),
	sessionId: string().nullable(),
	address: string().optional()
});
/** Who asked and how: all that a run needs besides its messages, so that any process can take it up. */ const runRequestSchema = object({
	caller: callerSchema,
	/** A customer the body claimed to be; null when it claimed none. */ claimedCustomer: string().nullable(),
	mode: _enum([
		"auto",
		"model",
		"built_in"
	]).nullable(),
	/** BCP 47, of the person's interface. */ language: string().nullable(),
	/** The message is a one-time code: it is kept nowhere, so only the process that received it can use it. */ holdsSecret: boolean()
});
const runStatusSchema = _enum(RUN_STATUSES);
const runInterruptSchema = object({
	kind: _enum([
		"identifier",
		"code",
		"staff"
	]),
	prompt: string()
});
/** Whether nothing more will happen to a run by itself. */ function isFinished(run) {
	return !UNFINISHED.includes(run.status);
}
/** @throws ZodError when the row holds another word. */ function parseRunStatus(text) {
	return runStatusSchema.parse(text);
}
/** @throws ZodError when the row was written by something else. */ function parseRunRequest(json) {
	return runRequestSchema.parse(JSON.parse(json));
}
/** @throws ZodError when the row was written by something else. */ function parseRunInterrupt(json) {
	return runInterruptSchema.parse(JSON.parse(json));
}

export { RUN_STATUSES, UNFINISHED, isFinished, parseRunInterrupt, parseRunRequest, parseRunStatus };