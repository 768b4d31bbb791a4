import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { randomFillSync } from "node:crypto";

// dist/common/encryption/random-pool.js
const POOL_BYTES = 8192;
const pool = Buffer.alloc(POOL_BYTES);
let used = POOL_BYTES;
/**
* Random bytes out of a pool that the system's generator fills, as `crypto.randomUUID` does it: one call to the system
* costs more than sealing a record. Bytes are copied out and erased from the pool, so none is ever given twice.
*
* @param count at most 8,192
*/ function takeRandomBytes(count) {
	if (used + count > POOL_BYTES) {
		randomFillSync(pool);
		used = 0;
	}
	const taken = Buffer.from(pool.subarray(used, used + count));
	pool.fill(0, used, used + count);
	used += count;
	return taken;
}

export { takeRandomBytes };