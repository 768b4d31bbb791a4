import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/verification/events/proof-forgotten.event.js
/** The proofs of a conversation ended: by wish, by a claim to be somebody else, or with what they rested on. */ var ProofForgottenEvent = class {
	constructor(conversationId) {
		this.conversationId = conversationId;
	}
};

export { ProofForgottenEvent };