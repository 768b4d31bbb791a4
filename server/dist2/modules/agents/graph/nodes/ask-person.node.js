import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { T as interrupt, en as string } from "../../../../chunks/packages-CEiAl99H.js";
import { askForIdentifier } from "../identity-questions.js";

// dist/modules/agents/graph/nodes/ask-person.node.js
const replySchema = string();
/**
* `human_input`: stops the turn with the question, for as long as it takes and across restarts, and goes on with what
* the person answered. It does nothing else, because it runs again from its beginning when the turn is resumed.
*/ function askPerson(state) {
	const question = state.question ?? askForIdentifier(state.plan?.language ?? "en");
	return {
		reply: replySchema.parse(interrupt(question)),
		question: null
	};
}

export { askPerson };