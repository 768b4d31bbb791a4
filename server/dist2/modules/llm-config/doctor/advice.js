import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/llm-config/doctor/advice.js
const START = {
	ollama: "Start it with `ollama serve`.",
	llamacpp: "Start it with `llama-server -m FILE`.",
	gpt4all: "Open GPT4All and switch on its local API server in the settings."
};
/** The command that fetches a model; null where there is none. */ function pullCommand({ provider, name }) {
	return provider === "ollama" ? `ollama pull ${name ?? "llama3.2:3b"}` : null;
}
/** What to do when no model answers. Addresses are named without anything that could be secret in them. */ function adviceFor(reason, settings) {
	if (settings === null) return "Models are switched off by LLM_PROVIDER=none and no model is active.";
	const place = settings.baseUrl === null ? "the file" : new URL(settings.baseUrl).origin;
	return {
		not_running: `Nothing listens at ${place}. ${START[settings.provider] ?? "Start its server."}`,
		wrong_address: `Something other than ${settings.provider} answers at ${place}, or nobody can be reached there. Check the address and its port.`,
		not_answering: `${place} accepts connections but does not answer within two seconds. The machine may be overloaded.`,
		model_missing: missing(settings),
		not_allowed: `${place} is not among LLM_ALLOWED_HOSTS. Add its host there if the server is yours.`,
		file_missing: "There is no GGUF file at the path that is set.",
		file_unreadable: "The file cannot be loaded: it is no GGUF file, broken, or needs more memory than there is.",
		library_missing: "node-llama-cpp is not installed or does not run on this machine. Install it, or use a model server.",
		disabled: "Models are switched off by LLM_PROVIDER=none and no model is active.",
		not_checked: "Nobody has looked yet."
	}[reason];
}
/** Said beside it when the server runs in a container and the address is its own. */ const LOOPBACK_ADVICE = "This server runs in a container, where 127.0.0.1 and localhost are the container itself. Use the host’s address, such as http://host.docker.internal:11434, and add it to LLM_ALLOWED_HOSTS.";
function missing(settings) {
	const command = pullCommand(settings);
	const what = settings.name === null ? "No model that chats is installed" : `The model ${settings.name} is not installed`;
	return command === null ? `${what}.` : `${what}. Fetch it with \`${command}\`.`;
}

export { LOOPBACK_ADVICE, adviceFor, pullCommand };