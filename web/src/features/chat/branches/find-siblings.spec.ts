import { describe, expect, it } from 'vitest';
import type { Branch } from '@/api/types';
import { findSiblings } from './find-siblings';

function branch(leaf: number, first: number, fork: Partial<Branch> = {}): Branch {
  const last = { id: leaf, sender: 'assistant' as const, content: '', timestamp: '2025-01-01T00:00:00Z' };
  return {
    branch: leaf,
    first_message: first,
    forks_after: null,
    beside_message: null,
    beside_branch: null,
    is_newest: false,
    message_count: 2,
    created_at: last.timestamp,
    last_message: last,
    ...fork,
  };
}

describe('findSiblings', () => {
  it('should find none in a conversation of one branch', () => {
    expect(findSiblings([branch(2, 1)]).size).toBe(0);
  });

  it('should put an answer made anew beside the old one, with the way to either', () => {
    const old = branch(2, 2, { forks_after: 1, beside_message: 3, beside_branch: 3 });
    const siblings = findSiblings([branch(3, 1), old]);
    expect(siblings.get(2)).toEqual({ position: 1, count: 2, previous: null, next: 3 });
    expect(siblings.get(3)).toEqual({ position: 2, count: 2, previous: 2, next: null });
  });

  it('should lead to the newest end of a sibling that was gone on from', () => {
    const anew = branch(3, 3, { forks_after: 1, beside_message: 2, beside_branch: 9 });
    expect(findSiblings([branch(9, 1), anew]).get(3)).toMatchObject({ position: 2, previous: 9 });
  });

  it('should count first questions that were edited', () => {
    expect(findSiblings([branch(4, 3), branch(2, 1)]).get(1)).toEqual({
      position: 1,
      count: 2,
      previous: null,
      next: 4,
    });
  });
});
