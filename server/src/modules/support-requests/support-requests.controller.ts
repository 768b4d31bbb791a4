import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../common/caller.js';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { type Page, pageOf } from '../../common/http/page.js';
import { ListSupportRequestsDto } from './dto/list-support-requests.dto.js';
import { OpenSupportRequestDto } from './dto/open-support-request.dto.js';
import { SupportRequestDto, toSupportRequestDto } from './dto/support-request.dto.js';
import { SupportRequestsService } from './support-requests.service.js';

/** Requests for a person, as their owner sees them. */
@ApiTags('support')
@Controller('api/support-requests')
@Authenticated()
export class SupportRequestsController {
  constructor(private readonly requests: SupportRequestsService) {}

  @Get()
  @Endpoint({ summary: 'My requests for a person, newest first', response: pageOf(SupportRequestDto) })
  async list(
    @CurrentCaller() caller: Caller,
    @Query() query: ListSupportRequestsDto,
  ): Promise<Page<SupportRequestDto>> {
    return (await this.requests.page(caller, query, query.status)).map(toSupportRequestDto);
  }

  @Post()
  @Endpoint({ summary: 'Ask for a person', response: SupportRequestDto, status: 201 })
  async open(@CurrentCaller() caller: Caller, @Body() body: OpenSupportRequestDto): Promise<SupportRequestDto> {
    return toSupportRequestDto(await this.requests.openByHand(caller, body.kind, body.text));
  }
}
