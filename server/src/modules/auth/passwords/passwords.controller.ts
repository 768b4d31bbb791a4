import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { Authenticated, Public } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { MailRequestedDto } from '../dto/mail-requested.dto.js';
import { SignInDoor } from '../sign-in/sign-in-door.js';
import { ChangePasswordDto, ForgotPasswordDto, ResetPasswordDto } from './passwords.dto.js';
import { PasswordsService } from './passwords.service.js';

/** Changing a password, and getting back in without it. */
@ApiTags('Auth')
@Controller('api/auth/password')
export class PasswordsController {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly door: SignInDoor,
  ) {}

  @Post('change')
  @Authenticated({ interactive: true })
  @Endpoint({
    summary: 'Change your password',
    description: 'Signs you out everywhere else. API keys stay good.',
    status: 204,
  })
  async change(@CurrentCaller() caller: Caller, @Body() body: ChangePasswordDto): Promise<void> {
    await this.passwords.change(caller, body.current_password, body.new_password);
  }

  @Post('forgot')
  @Public()
  @Endpoint({ summary: 'Ask for a reset key by mail', response: MailRequestedDto, status: 202 })
  forgot(@Body() { email }: ForgotPasswordDto, @Req() request: FastifyRequest): MailRequestedDto {
    this.passwords.forgot(email, this.door.visitorOf(request));
    return { status: 'accepted', detail: 'If an account has this address, a mail is on its way to it.' };
  }

  @Post('reset')
  @Public()
  @Endpoint({
    summary: 'Choose a new password with a reset key',
    description: 'Signs you out everywhere and ends your API keys.',
    status: 204,
  })
  async reset(@Body() { token, password }: ResetPasswordDto): Promise<void> {
    await this.passwords.reset(token, password);
  }
}
