/** Whose conversations a query may touch: those of one account, or everybody's, which only staff are given. */
export type OwnerScope = { readonly ownerId: number } | 'everyone';
