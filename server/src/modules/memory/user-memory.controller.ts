import { Body, Controller, Delete, Get, Param, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Authenticated } from '../../common/http/authenticated.decorator.js';
import { Endpoint } from '../../common/http/endpoint.decorator.js';
import { RowIdPipe } from '../../common/http/row-id.pipe.js';
import { ChangeMemoryDto, toMemoryChange } from './dto/change-memory.dto.js';
import { MemoryDto, toMemoryDto } from './dto/memory.dto.js';
import { UserMemoryService } from './user-memory.service.js';

/** What is remembered of somebody: staff look, administrators change. */
@ApiTags('memory')
@Controller('api/users/:id/memory')
@Authenticated({ roles: ['admin'], interactive: true })
export class UserMemoryController {
  constructor(private readonly memory: UserMemoryService) {}

  @Get()
  @Authenticated({ roles: ['staff', 'admin'], interactive: true })
  @Endpoint({ summary: 'What is remembered of a person', response: MemoryDto })
  async show(@Param('id', RowIdPipe) id: number): Promise<MemoryDto> {
    return toMemoryDto(await this.memory.show(id));
  }

  @Patch()
  @Endpoint({ summary: 'Change what is remembered of a person', response: MemoryDto })
  async change(@Param('id', RowIdPipe) id: number, @Body() body: ChangeMemoryDto): Promise<MemoryDto> {
    return toMemoryDto(await this.memory.change(id, toMemoryChange(body)));
  }

  @Delete()
  @Endpoint({ summary: 'Erase everything remembered of a person', status: 204 })
  async forget(@Param('id', RowIdPipe) id: number): Promise<void> {
    await this.memory.forget(id);
  }
}
