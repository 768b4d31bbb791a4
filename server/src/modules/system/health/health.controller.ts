import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../../common/http/authenticated.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { HealthDto, toHealthDto } from './health.dto.js';
import { Readiness } from './readiness.js';

/** Probes for whatever keeps the server running: is the process alive, may it get requests? */
@ApiTags('system')
@Controller()
@Public()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('livez')
  @Header('Cache-Control', 'no-store')
  @Endpoint({ summary: 'Tell that the process is alive', response: HealthDto })
  live(): HealthDto {
    return toHealthDto();
  }

  @Get('readyz')
  @Header('Cache-Control', 'no-store')
  @Endpoint({ summary: 'Tell whether the server may get requests', response: HealthDto })
  async ready(): Promise<HealthDto> {
    await this.readiness.require();
    return toHealthDto();
  }

  @Get('healthz')
  @Header('Cache-Control', 'no-store')
  @Endpoint({ summary: 'Tell whether the process is alive and may get requests', response: HealthDto })
  async healthy(): Promise<HealthDto> {
    await this.readiness.require();
    return toHealthDto();
  }
}
