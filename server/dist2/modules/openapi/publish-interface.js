import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { describeInterface } from "./describe-interface.js";
import { PublishedDocument } from "./published-document.js";

// dist/modules/openapi/publish-interface.js
/** Describes the application's routes and serves the description. Call it once, before `listen`. */ function publishInterface(application) {
	application.get(PublishedDocument).publish(describeInterface(application));
}

export { publishInterface };