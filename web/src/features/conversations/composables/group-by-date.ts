import type { Conversation } from '@/api/types';

export const DATE_GROUPS = ['today', 'yesterday', 'week', 'month', 'older'] as const;
export type DateGroup = (typeof DATE_GROUPS)[number];

/** Conversations under one heading of the list; never empty. */
export interface ConversationGroup {
  readonly name: DateGroup;
  readonly items: readonly Conversation[];
}

const DAY_MS = 86_400_000;

/** Sorts conversations under headings by the day of their last change, in the person's own time zone; order is kept. */
export function groupByDate(conversations: readonly Conversation[], now: Date): ConversationGroup[] {
  const groups = DATE_GROUPS.map((name) => ({
    name,
    items: conversations.filter((conversation) => groupOf(new Date(conversation.updated_at), now) === name),
  }));
  return groups.filter((group) => group.items.length > 0);
}

function groupOf(date: Date, now: Date): DateGroup {
  // Rounded, because a day on which the clocks change is not 24 hours long.
  const days = Math.round((startOfDay(now) - startOfDay(date)) / DAY_MS);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 8) return 'week';
  return days < 31 ? 'month' : 'older';
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
