import type { ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';

type Place = Pick<ExecutionContext, 'getClass' | 'getHandler'>;
type Handler = ReturnType<Place['getHandler']>;

/**
 * What a decorator says of a route, or of all routes of its controller. Looked up once for each route: decorators say the same
 * for ever, and reflection costs more than the check that asks.
 */
export class RouteMetadata<Value> {
  private readonly known = new Map<ReturnType<Place['getClass']>, Map<Handler, Value | undefined>>();

  constructor(
    private readonly reflector: Reflector,
    private readonly key: string,
  ) {}

  /** Undefined when neither the route nor its controller says anything. */
  of(place: Place): Value | undefined {
    const handler = place.getHandler();
    const ofClass = this.knownOf(place);
    if (!ofClass.has(handler)) ofClass.set(handler, this.lookUp(place));
    return ofClass.get(handler);
  }

  private knownOf(place: Place): Map<Handler, Value | undefined> {
    const controller = place.getClass();
    const known = this.known.get(controller) ?? new Map<Handler, Value | undefined>();
    this.known.set(controller, known);
    return known;
  }

  private lookUp(place: Place): Value | undefined {
    return this.reflector.getAllAndOverride<Value | undefined>(this.key, [place.getHandler(), place.getClass()]);
  }
}
