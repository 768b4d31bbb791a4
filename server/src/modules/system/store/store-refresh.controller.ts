import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { StoreRefreshDto } from './store-refresh.dto.js';
import { StoreRefreshService } from './store-refresh.service.js';

/** Reads the store again by hand. */
@ApiTags('system')
@Controller('api/system/store/refresh')
export class StoreRefreshController {
  constructor(private readonly refreshing: StoreRefreshService) {}

  @Post()
  @Authenticated({ roles: ['admin'], interactive: true })
  @Endpoint({ summary: 'Read the names of the store again', response: StoreRefreshDto })
  async refresh(@CurrentCaller() { userId }: Caller): Promise<StoreRefreshDto> {
    return { status: 'success', store: await this.refreshing.refresh(userId) };
  }
}
