import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/auth/sign-in/one-at-a-time.js
/** Runs work that shares a key one after the other, in order; work of other keys goes on beside it. */ var OneAtATime = class {
	async run(key, work) {
		const mine = (this.tails.get(key) ?? Promise.resolve()).then(work, work);
		this.tails.set(key, mine);
		try {
			return await mine;
		} finally {
			if (this.tails.get(key) === mine) this.tails.delete(key);
		}
	}
	constructor() {
		this.tails = /* @__PURE__ */ new Map();
	}
};

export { OneAtATime };