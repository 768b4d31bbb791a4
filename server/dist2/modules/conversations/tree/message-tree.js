import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/conversations/tree/message-tree.js
/** A message's place in the tree of its conversation. A parent's id is lower than those of its children. */ /** All branches of a tree, the newest leaf first. */ function branchesOf(nodes) {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const depths = depthsOf(nodes);
	const parents = new Set(nodes.map(({ parentId }) => parentId));
	const leaves = nodes.filter(({ id }) => !parents.has(id)).sort((left, right) => right.id - left.id);
	const taken = /* @__PURE__ */ new Map();
	return leaves.map((leaf) => {
		const { first, fork } = walkToTaken(leaf, byId, taken);
		return {
			leafId: leaf.id,
			messageCount: depths.get(leaf.id) ?? 1,
			fork,
			firstId: first.id,
			createdAt: first.createdAt
		};
	});
}
/** Walks back over the messages that no newer branch has, and takes them. */ function walkToTaken(leaf, byId, taken) {
	let first = leaf;
	for (let node = leaf; node !== void 0; node = parentOf(node, byId)) {
		const newer = taken.get(node.id);
		if (newer !== void 0) return {
			first,
			fork: {
				afterId: node.id,
				besideId: newer.nextId,
				besideLeafId: newer.leafId
			}
		};
		taken.set(node.id, {
			nextId: first.id,
			leafId: leaf.id
		});
		first = node;
	}
	return {
		first,
		fork: null
	};
}
function depthsOf(nodes) {
	const depths = /* @__PURE__ */ new Map();
	for (const { id, parentId } of nodes) depths.set(id, (parentId === null ? 0 : depths.get(parentId) ?? 0) + 1);
	return depths;
}
function parentOf({ parentId }, byId) {
	return parentId === null ? void 0 : byId.get(parentId);
}

export { branchesOf };