import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/llm-config/providers/gguf/piece-channel.js
/** Turns texts that are handed in by a callback into pieces that are taken one by one. */ var PieceChannel = class {
	put(piece) {
		this.ready.push(piece);
		this.wake();
	}
	/** No more pieces come. */ end() {
		this.ended = true;
		this.wake();
	}
	/** The pieces in the order in which they were put, as they come. */ async *pieces() {
		for (;;) {
			const next = this.ready.shift();
			if (next !== void 0) yield next;
			else if (this.ended) return;
			else await new Promise((resolve) => this.wake = resolve);
		}
	}
	constructor() {
		this.ready = [];
		this.wake = () => void 0;
		this.ended = false;
	}
};

export { PieceChannel };