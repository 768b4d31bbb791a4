import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { offsetOf, Page, pageOf, PageQueryDto } from '../../common/http/page.js';
import { Outbox } from '../../mail/outbox.js';
import { KeptMailDto, toKeptMailDto } from './kept-mail.dto.js';

/** The mail that stayed on this machine, for administrators. It holds codes, so API keys do not read it. */
@ApiTags('Administration')
@Controller('api/outbox')
@Authenticated({ roles: ['admin'], interactive: true })
export class OutboxController {
  constructor(private readonly outbox: Outbox) {}

  @Get()
  @Endpoint({ summary: 'Read the outbox, newest first', response: pageOf(KeptMailDto) })
  async list(@Query() query: PageQueryDto): Promise<Page<KeptMailDto>> {
    const { mails, count } = await this.outbox.page(query.limit, offsetOf(query));
    return new Page(mails, count, query).map(toKeptMailDto);
  }
}
