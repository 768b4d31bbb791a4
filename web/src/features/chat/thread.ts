import type { Branch, Conversation } from '@/api/types';
import type { Message } from '@/api/message.schema';
import { makeKey } from './make-key';
import type { Outgoing } from './outbox';
import type { IdentityRequest, Turn } from '@/shared/messages/stream/turn';

/** Everything the page holds of one conversation. */
export interface Thread {
  readonly threadId: string;
  title: string;
  state: 'new' | 'loading' | 'ready' | 'missing' | 'failed';
  /** Stored messages of the branch that is shown, oldest first. */
  messages: Message[];
  /** Whether `messages` holds what the server had, and not only what was said since. */
  isLoaded: boolean;
  /** How often a run or another way on was begun here; what was asked of the server before is out of date afterwards. */
  begun: number;
  /** How many stored messages of the branch come before the first of `messages`. */
  earlier: number;
  /** All ways through the conversation, the newest first. */
  branches: readonly Branch[];
  /** The last message of the branch that is shown; null while the conversation is empty. */
  leaf: number | null;
  outgoing: Outgoing | null;
  /** The answer on its way, or the last one when it left no stored message. */
  turn: Turn | null;
  isRunning: boolean;
  /** Whether the person wants the answer stopped before the server has begun it. */
  isStopWanted: boolean;
  /** False while a running answer has lost its connection. */
  isLive: boolean;
  /** The message that became whole last while this page looked on; null before the first. */
  announced: number | null;
  /** What the conversation waits for between two runs. */
  waiting: IdentityRequest | null;
  /** When the code that is waited for was mailed, in milliseconds since 1970; null when this page does not know. */
  codeSentAt: number | null;
  /** Whether a store customer is proven in this conversation. */
  isVerified: boolean;
  /** Whether a person of the support team answers here, and the agents do not. */
  isWithPerson: boolean;
  /** Why the last thing the person did failed, in words; '' when it did not. */
  problem: string;
}

/** A thread nothing is known of yet. */
export function createThread(threadId: string): Thread {
  return {
    threadId,
    title: '',
    state: 'new',
    messages: [],
    isLoaded: false,
    begun: 0,
    earlier: 0,
    branches: [],
    leaf: null,
    outgoing: null,
    turn: null,
    isRunning: false,
    isStopWanted: false,
    isLive: true,
    announced: null,
    waiting: null,
    codeSentAt: null,
    isVerified: false,
    isWithPerson: false,
    problem: '',
  };
}

/** A name for a conversation the server does not know yet: `conv_` and 128 random bits. */
export function makeThreadId(): string {
  return `conv_${makeKey()}`;
}

/** Takes over what the server says of the conversation: title, proof and pending question. */
export function updateThread(thread: Thread, conversation: Conversation): void {
  const kind = conversation.metadata.waiting_for;
  thread.title = conversation.title;
  thread.isVerified = conversation.verified;
  thread.isWithPerson = conversation.metadata.handled_by === 'staff';
  if (kind === null) Object.assign(thread, { waiting: null, codeSentAt: null });
  else if (thread.waiting?.kind !== kind) thread.waiting = { kind, prompt: '' };
}

/** The person's message as a stored one, once the server has given it its id. */
export function storedOutgoing(outgoing: Outgoing, id: number, parentId: number | null): Message {
  return {
    id,
    parent_id: outgoing.parentId ?? parentId,
    sender: 'user',
    content: outgoing.text,
    agent_type: null,
    timestamp: outgoing.timestamp,
    reaction: null,
    metadata: null,
  };
}
