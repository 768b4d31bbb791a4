import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { isOfOwnOrigin } from '../../../common/http/cross-site.js';
import { CrossSiteError } from '../../../common/http/errors/cross-site.error.js';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { ConversationsService } from '../../conversations/conversations.service.js';
import { SocketExpectedError } from '../errors/socket-expected.error.js';
import { parseEventId } from '../events/event-number.js';
import { ChatSocket } from './chat-socket.js';
import { ChatSockets } from './chat-sockets.js';
import { SocketTalk } from './socket-talk.js';
import { SocketUpgrades } from './socket-upgrades.js';

/** Lets a caller into a conversation by a socket, or refuses as any route does: nothing is opened before all is checked. */
@Injectable()
export class SocketDoor {
  private readonly publicOrigin: string | undefined;

  constructor(
    private readonly upgrades: SocketUpgrades,
    private readonly sockets: ChatSockets,
    private readonly talk: SocketTalk,
    private readonly conversations: ConversationsService,
    @InjectSettings() settings: Settings,
  ) {
    this.publicOrigin = settings.PUBLIC_URL === undefined ? undefined : new URL(settings.PUBLIC_URL).origin;
  }

  /**
   * @param lastEventId the last event the client has; one that is none of ours counts as none.
   * @throws SocketExpectedError for an ordinary request; CrossSiteError for a cookie sent by a page of another origin;
   * ConversationNotFoundError for a thread of somebody else; TooManyStreamsError.
   */
  async open(
    caller: Caller,
    threadId: string,
    lastEventId: string | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    if (!this.upgrades.isUpgrade(request)) throw new SocketExpectedError();
    // A page of another origin can open a socket with the visitor's cookie; with nothing else.
    if (caller.via === 'session' && !isOfOwnOrigin(request, this.publicOrigin)) throw new CrossSiteError();
    const conversation = await this.conversations.readableOrNew(caller, threadId);
    this.sockets.checkRoom(caller);
    reply.hijack();
    const socket = new ChatSocket(await this.upgrades.accept(request), request, caller);
    this.sockets.add(socket);
    this.talk.begin(socket, { threadId, conversation, place: parseEventId(lastEventId) });
  }
}
