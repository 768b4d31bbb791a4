import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/store/names/deletion-index.js
/** Texts longer than this are not looked up by deletions: nobody misspells them as one word. */ const LONGEST = 48;
const NONE = -1;
/**
* Finds texts that differ from a given one by few letters: two texts one edit apart become equal when each loses at
* most one letter, two edits apart when each loses at most two. Every text is filed under the hash of each such
* shortening. Answers are candidates, to be checked by their real distance.
*/ var DeletionIndex = class {
	/** @param deletions how many letters to leave out of a text of so many letters: 0, 1 or 2. */ constructor(deletions) {
		this.deletions = deletions;
		this.hashes = /* @__PURE__ */ new Int32Array(1024);
		this.owners = /* @__PURE__ */ new Int32Array(1024);
		this.filed = 0;
		this.bucketStarts = /* @__PURE__ */ new Int32Array(2);
		this.bucketHashes = /* @__PURE__ */ new Int32Array(0);
		this.bucketOwners = /* @__PURE__ */ new Int32Array(0);
		this.mask = 0;
	}
	/** Files a text under its owner's number. Only before `seal`. */ add(text, owner) {
		forEachShortening(text, this.deletionsOf(text), (hash) => {
			if (this.filed === this.hashes.length) this.grow();
			this.hashes[this.filed] = hash;
			this.owners[this.filed] = owner;
			this.filed += 1;
		});
	}
	/** Orders what was added into buckets; afterwards the index answers. */ seal() {
		const size = 1 << Math.max(1, Math.ceil(Math.log2(this.filed + 1)));
		this.mask = size - 1;
		this.bucketStarts = this.countBuckets(size);
		const free = this.bucketStarts.slice();
		this.bucketHashes = new Int32Array(this.filed);
		this.bucketOwners = new Int32Array(this.filed);
		for (let index = 0; index < this.filed; index += 1) {
			const hash = this.hashes[index] ?? 0;
			const place = free[hash & this.mask] ?? 0;
			this.bucketHashes[place] = hash;
			this.bucketOwners[place] = this.owners[index] ?? NONE;
			free[hash & this.mask] = place + 1;
		}
		this.hashes = /* @__PURE__ */ new Int32Array(0);
		this.owners = /* @__PURE__ */ new Int32Array(0);
	}
	/**
	* Tells the owners of texts that may be near, some of them more than once.
	*
	* @param deletions letters to leave out of `text` itself; fewer than the index was made with narrow the search.
	*/ forEachCandidate(text, tell, deletions = this.deletionsOf(text)) {
		if (text.length > LONGEST) return;
		forEachShortening(text, deletions, (hash) => {
			const bucket = hash & this.mask;
			const end = this.bucketStarts[bucket + 1] ?? 0;
			for (let place = this.bucketStarts[bucket] ?? 0; place < end; place += 1) if (this.bucketHashes[place] === hash) tell(this.bucketOwners[place] ?? NONE);
		});
	}
	deletionsOf(text) {
		return text.length > LONGEST ? 0 : this.deletions(text.length);
	}
	grow() {
		const wider = [new Int32Array(this.filed * 2), new Int32Array(this.filed * 2)];
		wider[0].set(this.hashes);
		wider[1].set(this.owners);
		[this.hashes, this.owners] = wider;
	}
	countBuckets(size) {
		const starts = new Int32Array(size + 1);
		for (let index = 0; index < this.filed; index += 1) {
			const next = ((this.hashes[index] ?? 0) & this.mask) + 1;
			starts[next] = (starts[next] ?? 0) + 1;
		}
		for (let bucket = 1; bucket <= size; bucket += 1) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
		return starts;
	}
};
function forEachShortening(text, deletions, tell) {
	tell(hashWithout(text, NONE, NONE));
	if (deletions === 0) return;
	for (let first = 0; first < text.length; first += 1) {
		tell(hashWithout(text, first, NONE));
		if (deletions < 2) continue;
		for (let second = first + 1; second < text.length; second += 1) tell(hashWithout(text, first, second));
	}
}
/** FNV-1a over the text's code units but those at two places, finished so that its low bits are well mixed. */ function hashWithout(text, first, second) {
	let hash = 2166136261;
	for (let index = 0; index < text.length; index += 1) if (index !== first && index !== second) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return Math.imul(hash ^ hash >>> 15, 739982445) ^ hash >>> 13;
}

export { DeletionIndex };