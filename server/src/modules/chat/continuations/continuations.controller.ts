import { Body, Controller, Headers, Param, Post, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { toTurnOptions } from '../dto/turn-options.js';
import { TurnReplies } from '../streams/turn-replies.js';
import { ContinuationsService } from './continuations.service.js';
import { ContinueFromMessageDto } from './continue-from-message.dto.js';
import { ContinuedDto } from './continued.dto.js';

/** New branches of conversations. */
@ApiTags('conversations')
@Controller('api/conversations')
@Authenticated()
export class ContinuationsController {
  constructor(
    private readonly continuations: ContinuationsService,
    private readonly replies: TurnReplies,
  ) {}

  @Post(':id/continue_from_message')
  @Endpoint({ summary: 'Go on from a message, beside what came after it', response: ContinuedDto })
  @ApiProduces('application/json', 'text/event-stream')
  async start(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: ContinueFromMessageDto,
    @Headers('accept-language') language: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const options = { ...toTurnOptions(language), mode: body.mode ?? null };
    const continuation = await this.continuations.start(caller, id, body.message_id, body.message, options);
    await this.replies.deliverContinuation(caller, continuation, body.stream ?? false, reply);
  }
}
