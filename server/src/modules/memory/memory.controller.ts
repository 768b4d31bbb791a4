import { Body, Controller, Delete, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../common/caller.js';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { ChangeMemoryDto, toMemoryChange } from './dto/change-memory.dto.js';
import { MemoryDto, toMemoryDto } from './dto/memory.dto.js';
import { MemoryService } from './memory.service.js';

/** What is remembered of the caller. */
@ApiTags('memory')
@Controller('api/memory')
@Authenticated()
export class MemoryController {
  constructor(private readonly memory: MemoryService) {}

  @Get()
  @Endpoint({ summary: 'What is remembered of me', response: MemoryDto })
  async show(@CurrentCaller() caller: Caller): Promise<MemoryDto> {
    return toMemoryDto(await this.memory.show(caller));
  }

  @Patch()
  @Endpoint({ summary: 'Change what is remembered of me', response: MemoryDto })
  async change(@CurrentCaller() caller: Caller, @Body() body: ChangeMemoryDto): Promise<MemoryDto> {
    return toMemoryDto(await this.memory.change(caller, toMemoryChange(body)));
  }

  @Delete()
  @Endpoint({ summary: 'Erase everything remembered of me', status: 204 })
  async forget(@CurrentCaller() caller: Caller): Promise<void> {
    await this.memory.forget({ userId: caller.userId, customerId: caller.customerId });
  }
}
