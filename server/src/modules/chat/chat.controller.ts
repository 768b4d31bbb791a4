import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../common/caller.js';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { ChatService } from './chat.service.js';
import { ChatReplyDto } from './dto/chat-reply.dto.js';
import { RegenerateAnswerDto } from './dto/regenerate-answer.dto.js';
import { ResumeRunDto } from './dto/resume-run.dto.js';
import { SendMessageDto, toSentMessage } from './dto/send-message.dto.js';
import { STREAM_EVENT_MODELS } from './dto/stream-events.dto.js';
import { toTurnOptions } from './dto/turn-options.js';
import { ResumeService } from './resume.service.js';
import { RunControlService } from './run-control.service.js';
import { JoinService } from './streams/join.service.js';
import { TurnReplies } from './streams/turn-replies.js';

const JSON_OR_EVENTS = ['application/json', 'text/event-stream'];
const KEY_HEADER = {
  name: 'Idempotency-Key',
  required: false,
  description: 'The same key twice within 24 hours sends once.',
};

/** Messages, and the runs that answer them. */
@ApiTags('chat')
@ApiExtraModels(...Object.values(STREAM_EVENT_MODELS))
@Controller('api/chat')
@Authenticated()
export class ChatController {
  constructor(
    private readonly chat: ChatService,
    private readonly resumes: ResumeService,
    private readonly control: RunControlService,
    private readonly joins: JoinService,
    private readonly replies: TurnReplies,
  ) {}

  @Post()
  @Endpoint({ summary: 'Send a message', response: ChatReplyDto })
  @ApiProduces(...JSON_OR_EVENTS)
  @ApiHeader(KEY_HEADER)
  async send(
    @CurrentCaller() caller: Caller,
    @Body() body: SendMessageDto,
    @Headers('accept-language') language: string | undefined,
    @Headers('idempotency-key') key: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const turn = await this.chat.send(caller, toSentMessage(body, language), key);
    await this.replies.deliver(caller, turn, body.stream ?? false, reply);
  }

  @Post(':thread_id/resume')
  @Endpoint({ summary: 'Answer what is asked, or take up a run', response: ChatReplyDto })
  @ApiProduces(...JSON_OR_EVENTS)
  @ApiHeader(KEY_HEADER)
  async resume(
    @CurrentCaller() caller: Caller,
    @Param('thread_id') threadId: string,
    @Body() body: ResumeRunDto,
    @Headers('accept-language') language: string | undefined,
    @Headers('idempotency-key') key: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const turn = await this.resumes.resume(caller, threadId, body, toTurnOptions(language), key);
    await this.replies.deliver(caller, turn, body.stream ?? false, reply);
  }

  @Post(':thread_id/regenerate')
  @Endpoint({ summary: 'Make an answer anew, beside the old one', response: ChatReplyDto })
  @ApiProduces(...JSON_OR_EVENTS)
  async regenerate(
    @CurrentCaller() caller: Caller,
    @Param('thread_id') threadId: string,
    @Body() body: RegenerateAnswerDto,
    @Headers('accept-language') language: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const turn = await this.chat.regenerate(caller, threadId, body.message_id, toTurnOptions(language));
    await this.replies.deliver(caller, turn, body.stream ?? false, reply);
  }

  @Get(':thread_id/stream')
  @ApiOkResponse({ description: 'Its events.', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @Endpoint({ summary: 'Join the run in progress, or hear the last one again' })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Go on after this event.' })
  @ApiNoContentResponse({ description: 'There is nothing to tell.' })
  async join(
    @CurrentCaller() caller: Caller,
    @Param('thread_id') threadId: string,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.joins.join(caller, threadId, lastEventId, reply);
  }

  @Post(':thread_id/stop')
  @Endpoint({ summary: 'Stop the run in progress', status: 202 })
  async stop(@CurrentCaller() caller: Caller, @Param('thread_id') threadId: string): Promise<void> {
    await this.control.stop(caller, threadId);
  }

  @Post(':thread_id/resend')
  @Endpoint({ summary: 'Send another one-time code', status: 202 })
  async resend(@CurrentCaller() caller: Caller, @Param('thread_id') threadId: string): Promise<void> {
    await this.control.resendCode(caller, threadId);
  }
}
