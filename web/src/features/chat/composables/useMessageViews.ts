import { computed, type ComputedRef } from 'vue';
import type { Message } from '@/api/message.schema';
import type { Thread } from '../thread';
import { viewOfMessage, viewOfTurn, type MessageView } from '@/shared/messages/view/message-view';
import { viewOfOutgoing } from '../view/outgoing-view';

/**
 * Everything a thread shows, in order: stored messages, the one being sent, the answer on its way; each once. A stored
 * message keeps its view, so that a new one does not draw all others again.
 */
export function useMessageViews(thread: () => Thread): ComputedRef<MessageView[]> {
  const known = new WeakMap<Message, MessageView>();
  const stored = computed(() => thread().messages.map((message) => remember(known, message)));
  return computed(() => {
    const { turn, outgoing } = thread();
    const live = turn && !turn.message ? viewOfTurn(turn) : null;
    return [
      ...stored.value.filter((view) => live === null || view.key !== live.key),
      ...(outgoing ? [viewOfOutgoing(outgoing)] : []),
      ...(live ? [live] : []),
    ];
  });
}

function remember(known: WeakMap<Message, MessageView>, message: Message): MessageView {
  const view = known.get(message) ?? viewOfMessage(message);
  known.set(message, view);
  return view;
}
