import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../common/http/authenticated.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { MailRequestedDto } from '../dto/mail-requested.dto.js';
import { SignInDoor } from '../sign-in/sign-in-door.js';
import { SignedInDto } from '../sign-in/sign-in.dto.js';
import { RedeemCodeDto, RequestCodeDto } from './sign-in-code.dto.js';
import { SignInCodesService } from './sign-in-codes.service.js';

/** Sign-in of store customers by a code to their address. */
@ApiTags('Auth')
@Controller('api/auth/code')
@Public()
export class SignInCodesController {
  constructor(
    private readonly codes: SignInCodesService,
    private readonly door: SignInDoor,
  ) {}

  @Post()
  @Endpoint({ summary: 'Ask for a sign-in code by mail', response: MailRequestedDto, status: 202 })
  async request(@Body() { email }: RequestCodeDto, @Req() request: FastifyRequest): Promise<MailRequestedDto> {
    await this.codes.request(email, this.door.visitorOf(request));
    return { status: 'accepted', detail: 'If we know this address, a code is on its way to it.' };
  }

  @Post('verify')
  @Endpoint({ summary: 'Sign in with a code', response: SignedInDto })
  async redeem(
    @Body() { email, code }: RedeemCodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const signedIn = await this.codes.redeem(email, code, this.door.visitorOf(request));
    return this.door.open(request, reply, signedIn);
  }
}
