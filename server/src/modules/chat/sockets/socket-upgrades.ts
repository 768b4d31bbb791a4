import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { refuseConnection } from '../../../common/http/refuse-connection.js';

/** Room for a message of 4,000 characters, each written as two escapes. */
const LARGEST_FRAME_BYTES = 64 * 1024;

interface PendingUpgrade {
  readonly socket: Socket;
  readonly head: Buffer;
  readonly response: ServerResponse;
}

/**
 * Leads requests for sockets through the ordinary routes, so that the same guards, limits and refusals hold for them, and
 * turns those that a route accepts into sockets.
 */
@Injectable()
export class SocketUpgrades implements OnApplicationBootstrap {
  private readonly pending = new WeakMap<IncomingMessage, PendingUpgrade>();
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_FRAME_BYTES,
    clientTracking: false,
    perMessageDeflate: false,
  });

  constructor(private readonly adapterHost: HttpAdapterHost) {}

  onApplicationBootstrap(): void {
    const fastify = this.adapterHost.httpAdapter.getInstance<FastifyInstance>();
    this.server.on('wsClientError', (error, socket) =>
      socket instanceof Socket ? refuseConnection(error, socket) : socket.destroy(),
    );
    fastify.server.on('upgrade', (request, socket, head) => this.route(fastify, request, socket, head));
  }

  /** Whether a request asks for a socket. */
  isUpgrade(request: FastifyRequest): boolean {
    return this.pending.has(request.raw) && request.headers.upgrade?.toLowerCase() === 'websocket';
  }

  /** The socket of a request; never resolves when what was sent is no handshake, which is answered here then. */
  async accept(request: FastifyRequest): Promise<WebSocket> {
    const upgrade = this.pending.get(request.raw);
    if (upgrade === undefined) throw new TypeError('The request asks for no socket.');
    upgrade.response.detachSocket(upgrade.socket);
    upgrade.socket.setTimeout(0);
    return new Promise((resolve) => this.server.handleUpgrade(request.raw, upgrade.socket, upgrade.head, resolve));
  }

  /** Answers that are no sockets go out as they would for any request, and end the connection. */
  private route(fastify: FastifyInstance, request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (!(socket instanceof Socket)) {
      socket.destroy();
      return;
    }
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket);
    response.once('finish', () => socket.end());
    socket.on('error', () => socket.destroy());
    this.pending.set(request, { socket, head, response });
    fastify.routing(request, response);
  }
}
