/** In the context of a request: nobody has seen what it stores, so there is nothing to make anew. */
export const IS_SEEDING = 'isSeeding'
