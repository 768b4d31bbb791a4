import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { Page, pageOf } from '../../../common/http/page.js';
import { RowIdPipe } from '../../../common/http/row-id.pipe.js';
import { BulkDeletedDto, BulkDeleteDto } from './dto/bulk-delete.dto.js';
import { ListUsersQueryDto, toUserSearch } from './dto/list-users-query.dto.js';
import { toUserRowDto, UserRowDto } from './dto/user-row.dto.js';
import { ChangeUserDto, CreateUserDto, toNewAccount } from './dto/write-user.dto.js';
import { UserAdministrationService } from './user-administration.service.js';

/** Other people's accounts: staff look, administrators change. */
@ApiTags('Users')
@Controller('api/users')
@Authenticated({ roles: ['admin'], interactive: true })
export class UsersController {
  constructor(private readonly users: UserAdministrationService) {}

  @Get()
  @Authenticated({ roles: ['staff', 'admin'], interactive: true })
  @Endpoint({ summary: 'List accounts', response: pageOf(UserRowDto) })
  async list(@Query() query: ListUsersQueryDto): Promise<Page<UserRowDto>> {
    const { users, count } = await this.users.page(toUserSearch(query));
    return new Page(users, count, query).map(toUserRowDto);
  }

  @Post()
  @Endpoint({ summary: 'Make an account', response: UserRowDto, status: 201 })
  async create(@CurrentCaller() caller: Caller, @Body() body: CreateUserDto): Promise<UserRowDto> {
    return toUserRowDto(await this.users.create(caller, toNewAccount(body)));
  }

  @Post('bulk_delete')
  @Endpoint({ summary: 'Delete accounts together', response: BulkDeletedDto })
  async bulkDelete(@CurrentCaller() caller: Caller, @Body() { user_ids }: BulkDeleteDto): Promise<BulkDeletedDto> {
    const { deleted, skipped } = await this.users.deleteAll(caller, user_ids);
    return { status: 'success', deleted_count: deleted.length, skipped };
  }

  @Get(':id')
  @Authenticated({ roles: ['staff', 'admin'], interactive: true })
  @Endpoint({ summary: 'Read an account', response: UserRowDto })
  async read(@Param('id', RowIdPipe) id: number): Promise<UserRowDto> {
    return toUserRowDto(await this.users.get(id));
  }

  @Patch(':id')
  @Endpoint({ summary: 'Change an account', response: UserRowDto })
  async change(
    @CurrentCaller() caller: Caller,
    @Param('id', RowIdPipe) id: number,
    @Body() { is_active: isActive, customer_id: customerId, ...rest }: ChangeUserDto,
  ): Promise<UserRowDto> {
    return toUserRowDto(await this.users.change(caller, id, { ...rest, isActive, customerId }));
  }

  @Delete(':id')
  @Endpoint({ summary: 'Delete an account', status: 204 })
  async delete(@CurrentCaller() caller: Caller, @Param('id', RowIdPipe) id: number): Promise<void> {
    await this.users.delete(caller, id);
  }

  @Delete(':id/sessions')
  @Endpoint({ summary: 'Sign an account out everywhere', status: 204 })
  async endSessions(@CurrentCaller() caller: Caller, @Param('id', RowIdPipe) id: number): Promise<void> {
    await this.users.endSessions(caller, id);
  }
}
