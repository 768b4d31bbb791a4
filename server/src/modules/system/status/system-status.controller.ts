import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { SystemStatusDto, toSystemStatusDto } from './system-status.dto.js';
import { SystemStatusService } from './system-status.service.js';

/** The state of the system, under the two names clients know it by. */
@ApiTags('system')
@Controller('api')
@Authenticated()
export class SystemStatusController {
  constructor(private readonly systemStatus: SystemStatusService) {}

  @Get('system-info')
  @Endpoint({ summary: 'Read the state of the system, in full for staff', response: SystemStatusDto })
  async info(@CurrentCaller() caller: Caller): Promise<SystemStatusDto> {
    return toSystemStatusDto(await this.systemStatus.describeFor(caller));
  }

  @Get('system/status')
  @Endpoint({ summary: 'Read the state of the system, in full for staff', response: SystemStatusDto })
  async status(@CurrentCaller() caller: Caller): Promise<SystemStatusDto> {
    return toSystemStatusDto(await this.systemStatus.describeFor(caller));
  }
}
