import type { Branch } from '@/api/types';

/** The messages that stand at one place of a conversation: answers made anew, questions that were edited. */
export interface Siblings {
  /** From 1, in the order in which they were written. */
  readonly position: number;
  readonly count: number;
  /** Last message of the branch to show for the sibling before or after; null where there is none. */
  readonly previous: number | null;
  readonly next: number | null;
}

interface Way {
  readonly message: number;
  readonly leaf: number;
}

/** The siblings of each message that has some, by the message's id; the message itself counts. */
export function findSiblings(branches: readonly Branch[]): ReadonlyMap<number, Siblings> {
  const places = new Set(branches.map((branch) => branch.forks_after));
  const entries = [...places].flatMap((place) =>
    describe(waysOf(branches.filter((branch) => branch.forks_after === place))),
  );
  return new Map(entries);
}

/** All ways to go on from one place: the branches that fork there and the newer one that they left. */
function waysOf(forks: readonly Branch[]): Way[] {
  const ways = new Map(forks.map((branch) => [branch.first_message, branch.branch]));
  for (const { beside_message: message, beside_branch: leaf } of forks) {
    if (message !== null && leaf !== null) ways.set(message, leaf);
  }
  return [...ways]
    .map(([message, leaf]) => ({ message, leaf }))
    .toSorted((left, right) => left.message - right.message);
}

function describe(ways: readonly Way[]): [number, Siblings][] {
  if (ways.length < 2) return [];
  return ways.map((way, at) => [
    way.message,
    {
      position: at + 1,
      count: ways.length,
      previous: ways[at - 1]?.leaf ?? null,
      next: ways[at + 1]?.leaf ?? null,
    },
  ]);
}
