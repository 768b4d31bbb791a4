import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set by `@BodyLimit`. */
    readonly bodyLimitBytes?: number;
  }
}

/** Lets a route take a larger body than the others. */
export const BodyLimit = (bytes: number): MethodDecorator => RouteConfig({ bodyLimitBytes: bytes });

/** Has the server obey `@BodyLimit`. Call it before the routes are there. */
export function obeyBodyLimits(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const bytes = route.config?.bodyLimitBytes;
    if (bytes !== undefined) route.bodyLimit = bytes;
  });
}
