import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { En as init_validation_pipe, Sn as init_common, Tn as ValidationPipe } from "../../chunks/packages-CEiAl99H.js";

// dist/common/http/validated-queries.pipe.js
init_common();
const MOST_KEPT = 500;
const LONGEST_KEPT = 200;
/**
* A validation pipe that remembers the queries it has accepted: what a query means depends on nothing but its text, and lists are
* asked for with the same few. Handlers of one query share one object, which is frozen.
*/ var ValidatedQueriesPipe = class extends ValidationPipe {
	async transform(value, metadata) {
		if (metadata.type !== "query" || metadata.data !== void 0) return super.transform(value, metadata);
		const text = JSON.stringify(value);
		const known = this.accepted.get(metadata.metatype)?.get(text);
		if (known !== void 0) return known;
		const query = Object.freeze(await super.transform(value, metadata));
		if (text.length <= LONGEST_KEPT) this.keep(metadata.metatype, text, query);
		return query;
	}
	keep(metatype, text, query) {
		if (this.count >= MOST_KEPT) this.accepted.clear();
		this.count = this.accepted.size === 0 ? 1 : this.count + 1;
		const ofClass = this.accepted.get(metatype) ?? /* @__PURE__ */ new Map();
		this.accepted.set(metatype, ofClass.set(text, query));
	}
	constructor(...args) {
		super(...args), this.accepted = /* @__PURE__ */ new Map(), this.count = 0;
	}
};

export { ValidatedQueriesPipe };