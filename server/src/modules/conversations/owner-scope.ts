/** Whose conversations a query may touch: those of one account, or everybody's, which only staff are given. */
export type OwnerScope = { readonly ownerId: number } | 'everyone';

/** The scope as a part of a TypeORM `where`. */
export function ownedBy(scope: OwnerScope): { userId?: number } {
  return scope === 'everyone' ? {} : { userId: scope.ownerId };
}
