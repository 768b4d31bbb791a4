import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { PauseDto } from './pause.dto.js';
import { PauseService } from './pause.service.js';

/** The kill switch. */
@ApiTags('system')
@Controller('api/system/pause')
export class PauseController {
  constructor(private readonly pause: PauseService) {}

  @Get()
  @Authenticated({ roles: ['staff', 'admin'], interactive: true })
  @Endpoint({ summary: 'Read whether answers are paused', response: PauseDto })
  async read(): Promise<PauseDto> {
    return { paused: await this.pause.isPaused() };
  }

  @Post()
  @Authenticated({ roles: ['admin'], interactive: true })
  @Endpoint({
    summary: 'Pause or resume answers',
    description:
      'While paused, new turns, trials of agents and questions by webhook are refused with 503, and what is in progress ends.',
    response: PauseDto,
  })
  async set(@CurrentCaller() { userId }: Caller, @Body() { paused }: PauseDto): Promise<PauseDto> {
    await this.pause.set(paused, userId);
    return { paused };
  }
}
