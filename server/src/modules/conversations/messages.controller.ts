import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../common/caller.js';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { RowIdPipe } from '../../common/http/row-id.pipe.js';
import { MessageDto, toMessageDto } from './dto/message.dto.js';
import { ReactToMessageDto } from './dto/react-to-message.dto.js';
import { MessagesService } from './messages.service.js';

/** Single messages. */
@ApiTags('conversations')
@Controller('api/messages')
@Authenticated()
export class MessagesController {
  constructor(private readonly messages: MessagesService) {}

  @Post(':id/react')
  @Endpoint({ summary: 'Say what one thinks of an answer', response: MessageDto })
  async react(
    @CurrentCaller() caller: Caller,
    @Param('id', RowIdPipe) id: number,
    @Body() body: ReactToMessageDto,
  ): Promise<MessageDto> {
    return toMessageDto(await this.messages.react(caller, id, body.reaction, body.comment ?? null));
  }
}
