/** The largest number that the `integer` column of an id holds on PostgreSQL. */
export const LARGEST_ID = 2_147_483_647;
