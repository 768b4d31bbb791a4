import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../common/caller.js';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { RowIdPipe } from '../../common/http/row-id.pipe.js';
import { MessageDto, toMessageDto } from '../conversations/dto/message.dto.js';
import { ApproveClaimDto } from './dto/approve-claim.dto.js';
import { InboxItemDto, toInboxItemDto } from './dto/inbox-item.dto.js';
import { ReplyDto } from './dto/reply.dto.js';
import { TakeOverDto } from './dto/take-over.dto.js';
import { InboxActionsService } from './inbox-actions.service.js';

/** The staff at work in the conversation of a request. */
@ApiTags('inbox')
@Controller('api/inbox')
@Authenticated({ roles: ['staff', 'admin'] })
export class InboxActionsController {
  constructor(private readonly actions: InboxActionsService) {}

  @Post(':id/approve')
  @Endpoint({
    summary: 'Take the person for the customer they claim to be, in this conversation',
    description:
      'Name the customer of the claim that you read: a claim that was exchanged meanwhile is refused. Without a name, only ' +
      'somebody who never claimed to be anybody else is approved.',
    response: InboxItemDto,
  })
  async approve(
    @CurrentCaller() caller: Caller,
    @Param('id', RowIdPipe) id: number,
    @Body() body?: ApproveClaimDto,
  ): Promise<InboxItemDto> {
    return toInboxItemDto(await this.actions.approve(caller, id, body?.customer_id ?? null));
  }

  @Post(':id/reject')
  @Endpoint({ summary: 'End the claim: its code proves nothing any more', response: InboxItemDto })
  async reject(@CurrentCaller() caller: Caller, @Param('id', RowIdPipe) id: number): Promise<InboxItemDto> {
    return toInboxItemDto(await this.actions.reject(caller, id));
  }

  @Post(':id/take_over')
  @Endpoint({
    summary: 'Answer yourself: the agents are silent until you hand back',
    description:
      'Name who you read to answer there: a conversation that somebody else has taken over meanwhile is refused. Without ' +
      'a name it is taken from whoever answers.',
    response: InboxItemDto,
  })
  async takeOver(
    @CurrentCaller() caller: Caller,
    @Param('id', RowIdPipe) id: number,
    @Body() body?: TakeOverDto,
  ): Promise<InboxItemDto> {
    return toInboxItemDto(await this.actions.takeOver(caller, id, body?.handler));
  }

  @Post(':id/hand_back')
  @Endpoint({ summary: 'Let the agents answer the next message', response: InboxItemDto })
  async handBack(@CurrentCaller() caller: Caller, @Param('id', RowIdPipe) id: number): Promise<InboxItemDto> {
    return toInboxItemDto(await this.actions.handBack(caller, id));
  }

  @Post(':id/reply')
  @Endpoint({ summary: 'Say something to the customer', response: MessageDto })
  async reply(
    @CurrentCaller() caller: Caller,
    @Param('id', RowIdPipe) id: number,
    @Body() body: ReplyDto,
  ): Promise<MessageDto> {
    return toMessageDto(await this.actions.reply(caller, id, body.message));
  }
}
