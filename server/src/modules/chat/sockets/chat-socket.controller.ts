import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { SocketQueryDto } from './socket-query.dto.js';
import { SocketDoor } from './socket-door.js';

/** Sockets of conversations. OpenAPI has no words for them: they are described in `docs/websocket.md`. */
@ApiExcludeController()
@Controller('ws/chat')
@Authenticated()
export class ChatSocketController {
  constructor(private readonly door: SocketDoor) {}

  @Get(':thread_id')
  async open(
    @CurrentCaller() caller: Caller,
    @Param('thread_id') threadId: string,
    @Query() query: SocketQueryDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.door.open(caller, threadId, query.last_event_id, request, reply);
  }
}
