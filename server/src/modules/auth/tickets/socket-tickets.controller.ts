import { Controller, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { SocketTicketsService, TICKET_SECONDS } from './socket-tickets.service.js';

/** A ticket for a socket. */
export class SocketTicketDto {
  @ApiProperty({ description: 'To be sent as `?ticket=` with the request that opens the socket.' })
  ticket: string;

  @ApiProperty({ example: TICKET_SECONDS, description: 'Seconds.' })
  expires_in: number;
}

/** Tickets for those who can send neither a cookie nor a header with a socket. */
@ApiTags('chat')
@Controller('api/ws-ticket')
@Authenticated({ interactive: true })
export class SocketTicketsController {
  constructor(private readonly tickets: SocketTicketsService) {}

  @Post()
  @Endpoint({
    summary: 'Get a ticket that opens one socket',
    description: 'The socket is at `/ws/chat/{thread_id}/`. A ticket is good once, for 30 seconds.',
    response: SocketTicketDto,
  })
  async issue(@CurrentCaller() caller: Caller): Promise<SocketTicketDto> {
    return { ticket: await this.tickets.issue(caller), expires_in: TICKET_SECONDS };
  }
}
