import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { E as Annotation } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/agents/graph/state.js
/**
* The state of one turn. Everything in it survives a wait for the person, sealed in the checkpoint; who the caller is
* does not stand here but in the turn's context, which the server makes anew on every pass.
*/ const TurnState = Annotation.Root({
	/** The person's message. Written by the runner. */ message: Annotation(),
	/** The conversation before the message, oldest first and bounded. Written by the runner. */ window: Annotation(),
	/** An identity claimed beside the message. Written by the runner. */ claim: Annotation(),
	/** Language of the person's interface, when known. Written by the runner. */ language: Annotation(),
	/** How agents work in this turn when it is not their own way. Written by the runner. */ mode: Annotation(),
	/** What the message means. Written by `verification` on its first pass. */ plan: Annotation(),
	/** The proven store customer, null while there is none. Written by `verification` on every pass. */ customerId: Annotation(),
	/** What the person must be asked. Written by `verification` and by agents whose tools need an identity. */ question: Annotation(),
	/** What the person answered to the question. Written by `human_input`, read and cleared by `verification`. */ reply: Annotation(),
	/** What is remembered of the person's taste, with what the message states. Written by `load_memory`. */ preferences: Annotation(),
	/** Places in the plan of requests whose tools asked for an identity in this pass. Written by agents, cleared by `verification`. */ blocked: Annotation({
		reducer: (before, update) => update.length === 0 ? [] : [...before, ...update],
		default: () => []
	}),
	/** The requests answered so far. Written by `supervisor` and the agents. */ finished: Annotation({
		reducer: (before, added) => [...before, ...added],
		default: () => []
	})
});

export { TurnState };