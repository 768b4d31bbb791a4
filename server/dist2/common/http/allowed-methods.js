import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/common/http/allowed-methods.js
/** The page's own route, which takes what no other route takes. */ const PAGE_ROUTE = "/*";
/** The methods of every address, so that a known address asked in another way is not called unknown. */ var AllowedMethods = class {
	/** Collects the routes from now on. Call it before they are there. */ collectFrom(fastify) {
		fastify.addHook("onRoute", (route) => this.add(route));
	}
	/** The methods that an address takes; empty for an unknown one. @param address path with or without its query. */ of(address) {
		const [path = ""] = address.split("?", 1);
		const fitting = this.routes.filter(({ pattern }) => pattern.test(path));
		return [...new Set(fitting.flatMap(({ methods }) => methods))].sort();
	}
	add({ url, method }) {
		if (url === PAGE_ROUTE) return;
		const pattern = new RegExp(`^${url.split("/").map(toPattern).join("/").replace(/\/$/, "")}/?$`);
		this.routes.push({
			pattern,
			methods: [method].flat().map((name) => name.toUpperCase())
		});
	}
	constructor() {
		this.routes = [];
	}
};
function toPattern(part) {
	return part.startsWith(":") ? "[^/]+" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

export { AllowedMethods };