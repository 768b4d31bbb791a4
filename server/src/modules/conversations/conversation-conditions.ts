import type { Values } from '../../database/reading/statement-reader.js';
import type { ConversationFilter } from './conversation-filter.js';
import type { OwnerScope } from './owner-scope.js';

/** The `WHERE` of a statement over `conversations conversation`, and what its question marks stand for. */
export interface Conditions {
  readonly where: string;
  readonly values: Values;
}

type Condition = readonly [text: string, value: Values[number]];

/** @param wordHashes of all the words searched for; none of a search without words, which finds nothing. */
export function conditionsOf(scope: OwnerScope, filter: ConversationFilter, wordHashes: readonly string[]): Conditions {
  const { isArchived, userId, createdAfter, createdBefore, agentType, search } = filter;
  const given = [...owned(scope), ...when('conversation.is_archived = ?', isArchived)];
  given.push(...when('conversation.user_id = ?', userId));
  given.push(
    ...when('conversation.created_at >= ?', createdAfter),
    ...when('conversation.created_at < ?', createdBefore),
  );
  given.push(...when(HAS_ANSWER_OF_AGENT, agentType), ...wordHashes.map((hash) => [HAS_WORD, hash] as const));
  if (search !== undefined && wordHashes.length === 0) given.push(['? = 0', 1]);
  return { where: whereOf(given), values: given.map(([, value]) => value) };
}

/** The one conversation that a reference names, when the scope may touch it. */
export function conditionsOfOne(
  scope: OwnerScope,
  reference: { readonly id: number } | { readonly threadId: string },
): Conditions {
  const named: Condition =
    'id' in reference ? ['conversation.id = ?', reference.id] : ['conversation.thread_id = ?', reference.threadId];
  const given = [named, ...owned(scope)];
  return { where: whereOf(given), values: given.map(([, value]) => value) };
}

function owned(scope: OwnerScope): Condition[] {
  return scope === 'everyone' ? [] : [['conversation.user_id = ?', scope.ownerId]];
}

function when(text: string, value: Values[number] | undefined): Condition[] {
  return value === undefined ? [] : [[text, value]];
}

function whereOf(given: readonly Condition[]): string {
  return given.length === 0 ? '' : `WHERE ${given.map(([text]) => text).join(' AND ')}`;
}

const HAS_ANSWER_OF_AGENT =
  'EXISTS (SELECT 1 FROM messages answer WHERE answer.conversation_id = conversation.id AND answer.agent_type = ?)';

const HAS_WORD =
  'EXISTS (SELECT 1 FROM conversation_words entry WHERE entry.conversation_id = conversation.id AND entry.word = ?)';
