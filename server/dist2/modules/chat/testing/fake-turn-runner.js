import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { TurnRunner } from "../../agents/graph/turn.contract.js";

// dist/modules/chat/testing/fake-turn-runner.js
/** Stands in the place of the agents in specs: answers by scripts, and keeps what it was asked. */ var FakeTurnRunner = class extends TurnRunner {
	async run(request) {
		this.asked.push(request);
		return outcome(await this.script(request, null));
	}
	async resume(request) {
		this.resumed.push(request);
		return outcome(await this.script(request, request.waitingRunId));
	}
	async forget(runId) {
		this.forgotten.push(runId);
	}
	constructor(...args) {
		super(...args), this.asked = [], this.resumed = [], this.forgotten = [], this.script = async (request) => say(request, `You said: ${request.message}`);
	}
};
/** Says a text word by word and returns it. */ async function say(request, text) {
	request.emit({
		event: "agent-start",
		agentType: "music_agent"
	});
	for (const word of text.split(/(?<= )/)) request.emit({
		event: "text-delta",
		text: word
	});
	return { content: text };
}
/** Asks the person something and waits. */ async function ask(request, kind, prompt) {
	request.emit({
		event: "text-delta",
		text: prompt
	});
	request.emit({
		event: "identity-request",
		kind,
		prompt
	});
	return {
		status: "interrupted",
		content: prompt,
		interrupt: {
			kind,
			prompt
		}
	};
}
/** Says words until it is stopped. */ async function talkUntilStopped(request) {
	let content = "";
	while (!request.signal.aborted) {
		request.emit({
			event: "text-delta",
			text: "word "
		});
		content += "word ";
		await new Promise((resolve) => setTimeout(resolve, 15));
	}
	return {
		status: "stopped",
		content
	};
}
function outcome(part) {
	return {
		status: "complete",
		content: "",
		agentType: "music_agent",
		agents: ["music_agent"],
		requests: [],
		evidence: [],
		degradedReason: null,
		model: null,
		llmCalls: 0,
		tokens: null,
		firstFactMs: null,
		firstTokenMs: null,
		interrupt: null,
		...part
	};
}

export { FakeTurnRunner, ask, say, talkUntilStopped };