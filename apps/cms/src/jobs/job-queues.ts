/** Each queue runs by itself, so that a slow mail server holds up no page. */
export const JOB_QUEUES = ['revalidation', 'mail', 'import', 'default'] as const
export type JobQueue = (typeof JOB_QUEUES)[number]

/** How many jobs of a queue run at once. */
export const JOBS_AT_ONCE: Record<JobQueue, number> = {
  revalidation: 100,
  mail: 5,
  import: 1,
  default: 10,
}
