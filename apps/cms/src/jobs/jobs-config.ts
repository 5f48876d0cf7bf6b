import type { JobsConfig } from 'payload'
import { importReferencesTask } from '../import/import-references.task'
import { sendMailTask } from '../mail/send-mail.task'
import { revalidateSiteTask } from '../revalidation/revalidate-site.task'
import { jobsCollection } from './jobs-collection'

const nobody = () => false

/** Background jobs: run by the job loop only, never over HTTP. */
export const jobsConfig: JobsConfig = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  deleteJobOnComplete: true,
  tasks: [revalidateSiteTask, sendMailTask, importReferencesTask],
  jobsCollectionOverrides: jobsCollection,
}
