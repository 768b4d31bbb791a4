import { Body, Controller, Delete, Get, Header, Patch, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { CsrfTokens } from '../sessions/csrf-tokens.js';
import { SignInDoor } from '../sign-in/sign-in-door.js';
import { AccountDto, ChangeAccountDto, toAccountDto, toProfileChanges } from './account.dto.js';
import { AccountService } from './account.service.js';
import { PersonalData } from './personal-data.js';

/** The account of whoever asks. */
@ApiTags('Auth')
@Controller('api/auth/me')
export class AccountController {
  constructor(
    private readonly account: AccountService,
    private readonly personalData: PersonalData,
    private readonly csrf: CsrfTokens,
    private readonly door: SignInDoor,
  ) {}

  @Get()
  @Authenticated()
  @Endpoint({ summary: 'Read your account', response: AccountDto })
  async read(@CurrentCaller() caller: Caller): Promise<AccountDto> {
    return toAccountDto(await this.account.read(caller), this.csrf.tokenOf(caller));
  }

  @Patch()
  @Authenticated({ interactive: true })
  @Endpoint({ summary: 'Change your account', response: AccountDto })
  async change(@CurrentCaller() caller: Caller, @Body() body: ChangeAccountDto): Promise<AccountDto> {
    return toAccountDto(await this.account.change(caller, toProfileChanges(body)), this.csrf.tokenOf(caller));
  }

  @Delete()
  @Authenticated({ interactive: true })
  @Endpoint({ summary: 'Erase your account and everything in it', status: 204 })
  async erase(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.account.erase(caller);
    this.door.close(request, reply);
  }

  @Get('export')
  @Authenticated({ interactive: true })
  @Header('Content-Disposition', 'attachment; filename="my-data.json"')
  @ApiOkResponse({
    description: 'The file.',
    content: { 'application/json': { schema: { type: 'string', format: 'binary' } } },
  })
  @Endpoint({ summary: 'Everything kept about you, as a file' })
  async export(@CurrentCaller() caller: Caller): Promise<Record<string, unknown>> {
    return this.personalData.collect(caller.userId);
  }
}
