import { IsOptional, IsString, MaxLength } from 'class-validator';

const LONGEST = 200;

/** Query of `/ws/chat/{thread_id}/`. */
export class SocketQueryDto {
  /** Read by authentication, before this. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  ticket?: string;

  /** The last event the client has: what came since is told first. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  last_event_id?: string;
}
