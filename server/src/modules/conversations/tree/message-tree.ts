/** A message's place in the tree of its conversation. A parent's id is lower than those of its children. */
export interface TreeNode {
  readonly id: number;
  /** Null at the start. */
  readonly parentId: number | null;
  readonly createdAt: string;
}

/** Where a branch leaves a newer one. */
export interface Fork {
  /** The last message the two have in common. */
  readonly afterId: number;
  /** The message of the newer branch that stands beside this branch's first own one. */
  readonly besideId: number;
  /** The leaf of the newer branch. */
  readonly besideLeafId: number;
}

/** One way through the tree, named by its last message. */
export interface TreeBranch {
  readonly leafId: number;
  /** Messages from the start to the leaf. */
  readonly messageCount: number;
  /** Null when it is the newest or shares nothing with a newer one. */
  readonly fork: Fork | null;
  /** The first message that no newer branch has. */
  readonly firstId: number;
  /** When that message was written. */
  readonly createdAt: string;
}

/** The newest branch through a message: the next message on it, and its leaf. */
interface Taken {
  readonly nextId: number;
  readonly leafId: number;
}

/** All branches of a tree, the newest leaf first. */
export function branchesOf(nodes: readonly TreeNode[]): TreeBranch[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const depths = depthsOf(nodes);
  const parents = new Set(nodes.map(({ parentId }) => parentId));
  const leaves = nodes.filter(({ id }) => !parents.has(id)).sort((left, right) => right.id - left.id);
  const taken = new Map<number, Taken>();
  return leaves.map((leaf) => {
    const { first, fork } = walkToTaken(leaf, byId, taken);
    return {
      leafId: leaf.id,
      messageCount: depths.get(leaf.id) ?? 1,
      fork,
      firstId: first.id,
      createdAt: first.createdAt,
    };
  });
}

/** Walks back over the messages that no newer branch has, and takes them. */
function walkToTaken(
  leaf: TreeNode,
  byId: ReadonlyMap<number, TreeNode>,
  taken: Map<number, Taken>,
): { first: TreeNode; fork: Fork | null } {
  let first = leaf;
  for (let node: TreeNode | undefined = leaf; node !== undefined; node = parentOf(node, byId)) {
    const newer = taken.get(node.id);
    if (newer !== undefined) {
      return { first, fork: { afterId: node.id, besideId: newer.nextId, besideLeafId: newer.leafId } };
    }
    taken.set(node.id, { nextId: first.id, leafId: leaf.id });
    first = node;
  }
  return { first, fork: null };
}

function depthsOf(nodes: readonly TreeNode[]): Map<number, number> {
  const depths = new Map<number, number>();
  for (const { id, parentId } of nodes) depths.set(id, (parentId === null ? 0 : (depths.get(parentId) ?? 0)) + 1);
  return depths;
}

function parentOf({ parentId }: TreeNode, byId: ReadonlyMap<number, TreeNode>): TreeNode | undefined {
  return parentId === null ? undefined : byId.get(parentId);
}
