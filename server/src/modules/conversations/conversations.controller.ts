import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../common/caller.js';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { type Page, pageOf } from '../../common/http/page.js';
import { ConversationsService } from './conversations.service.js';
import { ChangeConversationDto } from './dto/change-conversation.dto.js';
import { ClearHistoryDto } from './dto/clear-history.dto.js';
import { ConversationDto, toConversationDetailDto, toConversationDto } from './dto/conversation.dto.js';
import { CreateConversationDto } from './dto/create-conversation.dto.js';
import { ListConversationsQueryDto, toConversationFilter } from './dto/list-conversations-query.dto.js';
import { ListMessagesQueryDto } from './dto/list-messages-query.dto.js';
import { MessageDto, toMessageDto } from './dto/message.dto.js';
import { ReadConversationQueryDto } from './dto/read-conversation-query.dto.js';
import { MessagesService } from './messages.service.js';

/** Conversations. `{id}` is the number of a conversation or its thread id. */
@ApiTags('conversations')
@Controller('api/conversations')
@Authenticated()
export class ConversationsController {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly messages: MessagesService,
  ) {}

  @Get()
  @Endpoint({
    summary: 'List conversations',
    description: 'Own ones; staff see all.',
    response: pageOf(ConversationDto),
  })
  async list(
    @CurrentCaller() caller: Caller,
    @Query() query: ListConversationsQueryDto,
  ): Promise<Page<ConversationDto>> {
    return (await this.conversations.list(caller, toConversationFilter(query), query)).map(toConversationDto);
  }

  @Post()
  @Endpoint({ summary: 'Start a conversation', response: ConversationDto, status: 201 })
  async create(@CurrentCaller() caller: Caller, @Body() body: CreateConversationDto): Promise<ConversationDto> {
    return toConversationDto(await this.conversations.create(caller, body.title ?? ''));
  }

  @Get(':id')
  @Endpoint({ summary: 'Read a conversation', response: ConversationDto })
  async read(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Query() query: ReadConversationQueryDto,
  ): Promise<ConversationDto> {
    return toConversationDetailDto(await this.messages.readConversation(caller, id, query.include_messages));
  }

  @Patch(':id')
  @Endpoint({ summary: 'Rename or archive a conversation', response: ConversationDto })
  async change(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: ChangeConversationDto,
  ): Promise<ConversationDto> {
    const changes = { title: body.title, isArchived: body.is_archived };
    return toConversationDto(await this.conversations.change(caller, id, changes));
  }

  @Delete(':id')
  @Endpoint({ summary: 'Delete a conversation for good', status: 204 })
  async delete(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<void> {
    await this.conversations.delete(caller, id);
  }

  @Delete(':id/clear_history')
  @Endpoint({ summary: 'Delete all messages of a conversation', response: ClearHistoryDto })
  async clearHistory(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<ClearHistoryDto> {
    await this.conversations.clearHistory(caller, id);
    return { status: 'history cleared' };
  }

  @Delete(':id/verification')
  @Endpoint({ summary: 'Forget who was proven in a conversation', status: 204 })
  async forgetVerification(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<void> {
    await this.conversations.forgetVerification(caller, id);
  }

  @Get(':id/messages')
  @Endpoint({ summary: 'List messages, oldest first', response: pageOf(MessageDto) })
  async listMessages(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Query() query: ListMessagesQueryDto,
  ): Promise<Page<MessageDto>> {
    return (await this.messages.list(caller, id, query)).map(toMessageDto);
  }
}
