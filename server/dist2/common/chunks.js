import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/common/chunks.js
/** The items in groups of at most `size`, in order: lists of values in a query have a largest length. */ function chunksOf(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

export { chunksOf };