import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../common/caller.js';
import { Authenticated } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { MailRequestedDto } from '../dto/mail-requested.dto.js';
import { CsrfTokens } from '../sessions/csrf-tokens.js';
import { AccountDto, ProveAddressDto, toAccountDto } from './account.dto.js';
import { AccountService } from './account.service.js';

/** The proof that the address of an account is its owner's. */
@ApiTags('Auth')
@Controller('api/auth/me/email')
@Authenticated({ interactive: true })
export class AddressController {
  constructor(
    private readonly account: AccountService,
    private readonly csrf: CsrfTokens,
  ) {}

  @Post()
  @Endpoint({ summary: 'Ask for another code to your new address', response: MailRequestedDto, status: 202 })
  async send(@CurrentCaller() caller: Caller): Promise<MailRequestedDto> {
    await this.account.sendAddressCode(caller);
    return { status: 'accepted', detail: 'A code is on its way to your new address.' };
  }

  @Post('verify')
  @Endpoint({ summary: 'Prove your new address with the code that was mailed to it', response: AccountDto })
  async prove(@CurrentCaller() caller: Caller, @Body() { code }: ProveAddressDto): Promise<AccountDto> {
    return toAccountDto(await this.account.proveAddress(caller, code), this.csrf.tokenOf(caller));
  }
}
