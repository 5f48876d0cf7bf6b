/** In the context of a request: the change is part of a merge, not of somebody's form. */
export const IS_MERGING = 'isMerging'
