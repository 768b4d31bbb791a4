import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../../common/http/authenticated.decorator.js';
import { MetricsAccess } from './metrics-access.js';
import { PrometheusText } from './prometheus-text.js';

/** Counts for Prometheus: an API key with the scope `metrics:read`, staff, or a program on this machine. */
@ApiExcludeController()
@Controller('metrics')
export class PrometheusController {
  constructor(
    private readonly access: MetricsAccess,
    private readonly text: PrometheusText,
  ) {}

  @Get()
  @Public()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  read(@Req() request: FastifyRequest): string {
    this.access.require(request);
    return this.text.write();
  }
}
