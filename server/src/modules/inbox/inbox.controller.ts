import { Body, Controller, Get, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../common/caller.js';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { type Page, pageOf } from '../../common/http/page.js';
import { RowIdPipe } from '../../common/http/row-id.pipe.js';
import { ChangeInboxItemDto, toInboxChanges } from './dto/change-inbox-item.dto.js';
import { InboxItemDto, toInboxItemDto } from './dto/inbox-item.dto.js';
import { ListInboxQueryDto, toInboxFilter } from './dto/list-inbox-query.dto.js';
import { OpenInboxItemDto } from './dto/open-inbox-item.dto.js';
import { InboxNews } from './inbox-news.js';
import { InboxService } from './inbox.service.js';

/** Requests for a person, as the staff see them. */
@ApiTags('inbox')
@Controller('api/inbox')
@Authenticated({ roles: ['staff', 'admin'] })
export class InboxController {
  constructor(
    private readonly inbox: InboxService,
    private readonly news: InboxNews,
  ) {}

  @Get()
  @Endpoint({ summary: 'List what needs a person, the newest first', response: pageOf(InboxItemDto) })
  async list(@CurrentCaller() caller: Caller, @Query() query: ListInboxQueryDto): Promise<Page<InboxItemDto>> {
    return (await this.inbox.list(caller, toInboxFilter(query), query)).map(toInboxItemDto);
  }

  @Post()
  @Endpoint({ summary: 'Make a conversation a matter for the staff', response: InboxItemDto })
  async open(@CurrentCaller() caller: Caller, @Body() body: OpenInboxItemDto): Promise<InboxItemDto> {
    return toInboxItemDto(await this.inbox.open(caller, body.conversation));
  }

  @Get('news')
  @ApiOkResponse({ description: 'Its events.', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @Endpoint({
    summary: 'Hear when the inbox changes',
    description:
      'Events `inbox-changed {open}`, with the number of open requests: one at once, and one whenever a request that is ' +
      'not resolved is made, changed or resolved. The stream stays open.',
  })
  async hear(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.news.tell(caller, request, reply);
  }

  @Get(':id')
  @Endpoint({ summary: 'Read a request for a person', response: InboxItemDto })
  async read(@CurrentCaller() caller: Caller, @Param('id', RowIdPipe) id: number): Promise<InboxItemDto> {
    return toInboxItemDto(await this.inbox.read(caller, id));
  }

  @Patch(':id')
  @Endpoint({ summary: 'Change status, assignee or note', response: InboxItemDto })
  async change(
    @CurrentCaller() caller: Caller,
    @Param('id', RowIdPipe) id: number,
    @Body() body: ChangeInboxItemDto,
  ): Promise<InboxItemDto> {
    return toInboxItemDto(await this.inbox.change(caller, id, toInboxChanges(body)));
  }
}
