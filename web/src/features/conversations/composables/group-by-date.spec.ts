import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/api/types';
import { makeConversation } from '@/shared/testing/make-conversation';
import { groupByDate } from './group-by-date';

const NOW = new Date(2025, 2, 31, 9, 0);

const changedAt = (id: number, date: Date): Conversation => makeConversation({ id, updated_at: date.toISOString() });

describe('groupByDate', () => {
  it('should count days by the calendar, not by hours', () => {
    const lastNight = changedAt(1, new Date(2025, 2, 30, 23, 59));
    const thisMorning = changedAt(2, new Date(2025, 2, 31, 0, 1));
    expect(groupByDate([thisMorning, lastNight], NOW).map((group) => group.name)).toEqual(['today', 'yesterday']);
  });

  it('should leave out empty groups and keep the order inside a group', () => {
    const items = [
      changedAt(1, new Date(2025, 2, 26)),
      changedAt(2, new Date(2025, 2, 25)),
      changedAt(3, new Date(2024, 0, 1)),
    ];
    const groups = groupByDate(items, NOW).map((group) => [group.name, group.items.map((item) => item.id)]);
    expect(groups).toEqual([
      ['week', [1, 2]],
      ['older', [3]],
    ]);
  });

  it('should take a moment in the near future, as of a clock that runs ahead, for today', () => {
    expect(groupByDate([changedAt(1, new Date(2025, 2, 31, 9, 5))], NOW)[0]?.name).toBe('today');
  });
});
