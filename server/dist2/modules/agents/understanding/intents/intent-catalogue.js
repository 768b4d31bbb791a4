import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { discoverClasses } from "../../../../common/discovery/discover.js";
import { Intent } from "./intent.js";

// dist/modules/agents/understanding/intents/intent-catalogue.js
/** Every intent, found in the folders of the agents. */ var IntentCatalogue = class IntentCatalogue {
	/** @throws TypeError when two intents share a name. */ constructor(intents) {
		this.intents = intents;
		this.byName = new Map(intents.map((intent) => [intent.name, intent]));
		if (this.byName.size !== intents.length) throw new TypeError("Two intents have the same name.");
	}
	/** Finds every `<agent folder>/intents/*.intent.ts` below the agents' folder. */ static async discover(agentsFolder) {
		const classes = await discoverClasses(agentsFolder, /[\\/]intents[\\/][^\\/]+\.intent\.[jt]s$/, Intent);
		return new IntentCatalogue(classes.map((found) => made(found)));
	}
	find(name) {
		return this.byName.get(name);
	}
	/** Whether the agent has intents of its own; one without is reached by its words and its tools alone. */ hasIntents(agent) {
		return this.intents.some((intent) => intent.agent === agent);
	}
};
/** Intents take nothing to be made. */ function made(found) {
	const intent = Reflect.construct(found, []);
	if (!(intent instanceof Intent)) throw new TypeError(`${found.name} is no intent.`);
	return intent;
}

export { IntentCatalogue };