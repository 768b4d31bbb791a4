import { branchesOf, type TreeNode } from './message-tree.js';

const node = (id: number, parentId: number | null): TreeNode => ({
  id,
  parentId,
  createdAt: `2026-01-01T00:00:${String(id).padStart(2, '0')}.000Z`,
});

describe(branchesOf.name, () => {
  it('should find one branch in a chain', () => {
    expect(branchesOf([node(1, null), node(2, 1), node(3, 2)])).toEqual([
      { leafId: 3, messageCount: 3, fork: null, firstId: 1, createdAt: '2026-01-01T00:00:01.000Z' },
    ]);
  });

  it('should say where older branches leave the newer ones', () => {
    const nodes = [
      node(1, null),
      node(2, 1),
      node(3, 2),
      node(4, 3),
      node(5, 2),
      node(6, 5),
      node(7, 5),
      node(8, null),
    ];
    expect(
      branchesOf(nodes).map(({ leafId, messageCount, firstId, fork }) => [leafId, messageCount, firstId, fork]),
    ).toEqual([
      [8, 1, 8, null],
      [7, 4, 1, null],
      [6, 4, 6, { afterId: 5, besideId: 7, besideLeafId: 7 }],
      [4, 4, 3, { afterId: 2, besideId: 5, besideLeafId: 7 }],
    ]);
  });

  it('should take no time for a conversation of thousands of messages', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => node(index + 1, index === 0 ? null : index));
    const started = performance.now();
    expect(branchesOf(chain)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('should find nothing in an empty conversation', () => {
    expect(branchesOf([])).toEqual([]);
  });
});
