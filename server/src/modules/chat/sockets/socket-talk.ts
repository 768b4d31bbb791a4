import { Injectable, Logger } from '@nestjs/common';
import { type FieldProblem, ProblemError } from '../../../common/errors/problem.error.js';
import { ChatService } from '../chat.service.js';
import { toTurnOptions } from '../dto/turn-options.js';
import type { EventPlace } from '../events/event-number.js';
import { ConversationNews, type WatchedConversation } from '../live/conversation-news.js';
import type { AcceptedTurn } from '../turns/accepted-turn.js';
import { type ChatSocket, CLOSE_CODES } from './chat-socket.js';
import { MessageRate } from './message-rate.js';
import { SocketLimits } from './socket-limits.js';
import { readSocketMessage, type SocketMessage } from './socket-message.js';

const BEFORE_ALL = -1;

/** Where a socket leads. The conversation is null as long as nothing was said in a thread of the caller's own making. */
export interface SocketTarget {
  readonly threadId: string;
  readonly conversation: WatchedConversation | null;
  /** The last event the client has; null for none. */
  readonly place: EventPlace | null;
}

/** Carries a conversation over a socket: what is said goes in, what happens comes out. */
@Injectable()
export class SocketTalk {
  private readonly logger = new Logger(SocketTalk.name);

  constructor(
    private readonly chat: ChatService,
    private readonly news: ConversationNews,
    private readonly limits: SocketLimits,
  ) {}

  begin(socket: ChatSocket, target: SocketTarget): void {
    const rate = new MessageRate();
    let saying: Promise<void> = Promise.resolve();
    if (target.conversation !== null) void this.watch(socket, target.conversation, target.place);
    socket.onText((text) => {
      if (rate.isExceededAt(performance.now())) socket.close(CLOSE_CODES.refused, 'Too many messages.');
      else saying = saying.then(() => this.sayInTurn(socket, target.threadId, text));
    });
  }

  /** One message after the other; the first one of a new thread begins what there is to watch. */
  private async sayInTurn(socket: ChatSocket, threadId: string, text: string): Promise<void> {
    const turn = socket.signal.aborted ? null : await this.say(socket, threadId, text);
    if (turn === null || socket.conversationId !== null) return;
    const { conversationId, answerMessageId } = turn.run;
    void this.watch(socket, { id: conversationId, threadId }, { answerMessageId, number: BEFORE_ALL });
  }

  /** Stores what was said, or tells why not; never rejects. */
  private async say(socket: ChatSocket, threadId: string, text: string): Promise<AcceptedTurn | null> {
    try {
      const message = readSocketMessage(text);
      if (await this.limits.isReached(socket))
        return this.refuse(socket, 'THROTTLE.LIMIT_REACHED', 'Too many requests. Wait a little.');
      return await this.send(socket, threadId, message);
    } catch (error) {
      if (error instanceof ProblemError) return this.refuse(socket, error.code, error.message, error.errors);
      this.logger.error('A message of a socket could not be taken', error instanceof Error ? error.stack : undefined);
      return this.refuse(socket, 'SERVER.INTERNAL', 'Something went wrong on our side.');
    }
  }

  private async send(socket: ChatSocket, threadId: string, said: SocketMessage): Promise<AcceptedTurn> {
    const { message, parent_id: parentId, mode } = said;
    const options = { ...toTurnOptions(socket.request.headers['accept-language']), mode: mode ?? null };
    return this.chat.send(socket.caller, { message, threadId, parentId, options }, undefined);
  }

  /** Tells until the socket is closed; when the conversation cannot be read any more, closes it. */
  private async watch(socket: ChatSocket, conversation: WatchedConversation, place: EventPlace | null): Promise<void> {
    socket.conversationId = conversation.id;
    try {
      for await (const event of this.news.watch(conversation, place, socket.signal)) socket.tell(event);
    } catch (error) {
      this.logger.error('A socket broke off', error instanceof Error ? error.stack : undefined);
      socket.close(CLOSE_CODES.restart, 'Something went wrong on our side. Connect again.');
    }
  }

  private refuse(socket: ChatSocket, code: string, detail: string, errors: readonly FieldProblem[] = []): null {
    socket.refuse(code, detail, errors);
    return null;
  }
}
