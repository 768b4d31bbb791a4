import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { type Page, pageOf, PageQueryDto } from '../../../common/http/page.js';
import { BranchDto, toBranchDto } from './branch.dto.js';
import { BranchesService } from './branches.service.js';

/** The branches of a conversation. */
@ApiTags('conversations')
@Controller('api/conversations')
@Authenticated()
export class BranchesController {
  constructor(private readonly branches: BranchesService) {}

  @Get(':id/branches')
  @Endpoint({ summary: 'List the branches of a conversation, the newest first', response: pageOf(BranchDto) })
  async list(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<BranchDto>> {
    return (await this.branches.list(caller, id, query)).map(toBranchDto);
  }
}
