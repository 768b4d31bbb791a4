import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { Authenticated, Public } from '../../../common/http/authenticated.decorator.js';
import { CurrentCaller } from '../../../common/http/current-caller.decorator.js';
import { Endpoint } from '../../../common/http/endpoint.decorator.js';
import { SignInDoor } from './sign-in-door.js';
import { LogInDto, RefreshDto, RegisterDto, SignedInDto, TokenPairDto, toTokenPairDto } from './sign-in.dto.js';
import { SignInService } from './sign-in.service.js';

/** In and out by password, as a guest, or with a refresh token. */
@ApiTags('Auth')
@Controller('api/auth')
export class SignInController {
  constructor(
    private readonly signIn: SignInService,
    private readonly door: SignInDoor,
  ) {}

  @Post('login')
  @Public()
  @Endpoint({ summary: 'Sign in with a password', response: SignedInDto })
  async logIn(
    @Body() { username, password }: LogInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const signedIn = await this.signIn.logIn(username, password, this.door.visitorOf(request));
    return this.door.open(request, reply, signedIn);
  }

  @Post('guest')
  @Public()
  @Endpoint({ summary: 'Enter as a guest', response: SignedInDto })
  async enterAsGuest(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const signedIn = await this.signIn.enterAsGuest(this.door.visitorOf(request));
    return this.door.open(request, reply, signedIn);
  }

  @Post('register')
  @Public()
  @Endpoint({ summary: 'Make an account, where registration is on', response: SignedInDto, status: 201 })
  async register(
    @Body() body: RegisterDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const signedIn = await this.signIn.register(body, this.door.visitorOf(request));
    return this.door.open(request, reply, signedIn);
  }

  @Post('token/refresh')
  @Public()
  @Endpoint({ summary: 'Exchange a refresh token for a new pair', response: TokenPairDto })
  async refresh(@Body() { refresh }: RefreshDto): Promise<TokenPairDto> {
    return toTokenPairDto(await this.signIn.refresh(refresh));
  }

  @Post('logout')
  @Authenticated({ interactive: true })
  @Endpoint({ summary: 'Sign out', description: 'Ends the session, its tokens and its open streams.', status: 204 })
  async logOut(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signIn.logOut(caller);
    this.door.close(request, reply);
  }
}
