import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import type { Caller } from '../../../common/caller.js';
import { RequestAuthenticator } from '../../auth/authentication/request-authenticator.js';
import { InvalidCredentialError } from '../../auth/errors/invalid-credential.error.js';
import { SessionEndedEvent } from '../../auth/events/session-ended.event.js';
import { ConversationDeletedEvent } from '../../conversations/events/conversation-deleted.event.js';
import { TooManyStreamsError } from '../errors/too-many-streams.error.js';
import { type ChatSocket, CLOSE_CODES } from './chat-socket.js';

const MOST_SOCKETS = 2000;
const MOST_SOCKETS_PER_USER = 20;
const LOOK_MILLISECONDS = 4000;
const LOOKS_PER_PING = 5;

/** The sockets that are open at this process. Who may no longer be here is shown out within five seconds. */
@Injectable()
export class ChatSockets implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ChatSockets.name);
  private readonly sockets = new Set<ChatSocket>();
  private timer: NodeJS.Timeout | undefined;
  private looks = 0;

  constructor(private readonly authenticator: RequestAuthenticator) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), LOOK_MILLISECONDS).unref();
  }

  /** Runs as the streams' own end does: pages hear that the server goes, and come back. */
  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    for (const socket of [...this.sockets]) socket.close(CLOSE_CODES.restart, 'The server starts again.');
  }

  /** @throws TooManyStreamsError when the process, or the account, has as many as it may. */
  checkRoom({ userId }: Caller): void {
    const own = [...this.sockets].filter(({ caller }) => caller.userId === userId).length;
    if (this.sockets.size >= MOST_SOCKETS || own >= MOST_SOCKETS_PER_USER) throw new TooManyStreamsError();
  }

  add(socket: ChatSocket): void {
    this.sockets.add(socket);
    socket.signal.addEventListener('abort', () => this.sockets.delete(socket), { once: true });
  }

  @OnEvent(SessionEndedEvent.name)
  closeOfSession({ sessionId }: SessionEndedEvent): void {
    for (const socket of [...this.sockets]) if (socket.caller.sessionId === sessionId) showOut(socket);
  }

  @OnEvent(ConversationDeletedEvent.name)
  closeOfConversation({ conversationId }: ConversationDeletedEvent): void {
    for (const socket of [...this.sockets]) {
      if (socket.conversationId === conversationId) socket.close(CLOSE_CODES.gone, 'The conversation was deleted.');
    }
  }

  private async look(): Promise<void> {
    this.looks += 1;
    for (const socket of [...this.sockets]) {
      if (this.looks % LOOKS_PER_PING === 0) socket.ping();
      await this.lookAt(socket);
    }
  }

  private async lookAt(socket: ChatSocket): Promise<void> {
    try {
      const caller = await this.authenticator.authenticateAgain(socket.request, socket.caller);
      if (caller === null || caller.role !== socket.caller.role) showOut(socket);
      else socket.caller = caller;
    } catch (error) {
      if (error instanceof InvalidCredentialError) showOut(socket);
      else this.logger.warn(`A socket cannot be looked at (${error instanceof Error ? error.name : 'unknown'})`);
    }
  }
}

function showOut(socket: ChatSocket): void {
  socket.close(CLOSE_CODES.refused, 'Signed out.');
}
