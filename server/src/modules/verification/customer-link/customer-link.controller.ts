import { Controller, Delete, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { toUserDto, UserDto } from '../../users/dto/user.dto.js';
import { CustomerLinkService } from './customer-link.service.js';

/** The store customer of the signed-in account. */
@ApiTags('Auth')
@Controller('api/auth/me/customer')
@Authenticated({ interactive: true })
export class CustomerLinkController {
  constructor(private readonly links: CustomerLinkService) {}

  @Post()
  @Endpoint({
    summary: 'Link your account to the store customer you were proven to be',
    description: 'Needs a proof in one of your conversations, by a code or by the support team.',
    response: UserDto,
  })
  async link(@CurrentCaller() caller: Caller): Promise<UserDto> {
    return toUserDto(await this.links.link(caller));
  }

  @Delete()
  @Endpoint({ summary: 'Take the link to the store customer away', status: 204 })
  async unlink(@CurrentCaller() caller: Caller): Promise<void> {
    await this.links.unlink(caller);
  }
}
