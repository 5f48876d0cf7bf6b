export const THREADS_PER_PAGE = 50

/** Whole threads make a page, so a thread must end somewhere. */
export const THREAD_REPLIES_MAX = 200
