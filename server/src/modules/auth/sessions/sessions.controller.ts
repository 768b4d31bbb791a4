import { Controller, Delete, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { offsetOf, Page, pageOf, PageQueryDto } from '../../../common/http/page.js';
import { SessionNotFoundError } from '../errors/session-not-found.error.js';
import { SessionDto, toSessionDto } from './session.dto.js';
import { SessionIdPipe } from './session-id.pipe.js';
import { SessionsService } from './sessions.service.js';

/** Where the account is signed in. */
@ApiTags('Auth')
@Controller('api/auth/sessions')
@Authenticated({ interactive: true })
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get()
  @Endpoint({ summary: 'List where you are signed in', response: pageOf(SessionDto) })
  async list(@CurrentCaller() caller: Caller, @Query() query: PageQueryDto): Promise<Page<SessionDto>> {
    const sessions = await this.sessions.findAliveOf(caller.userId);
    const start = offsetOf(query);
    const shown = sessions.slice(start, start + query.limit);
    return new Page(shown, sessions.length, query).map((session) => toSessionDto(session, caller.sessionId));
  }

  @Delete()
  @Endpoint({ summary: 'Sign out everywhere else', status: 204 })
  async endOthers(@CurrentCaller() caller: Caller): Promise<void> {
    await this.sessions.endAll(caller.userId, caller.sessionId);
  }

  @Delete(':id')
  @Endpoint({ summary: 'Sign out one device', status: 204 })
  async end(@CurrentCaller() caller: Caller, @Param('id', SessionIdPipe) id: string): Promise<void> {
    if (!(await this.sessions.end(caller.userId, id))) throw new SessionNotFoundError();
  }
}
