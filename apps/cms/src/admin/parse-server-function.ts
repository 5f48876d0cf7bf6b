import { z } from 'zod'

/**
 * Payload's server functions that the admin calls (@payloadcms/next, handleServerFunctions.js).
 * Payload looks a name up in an object, where inherited names such as `constructor` are found too.
 */
const ServerFunctionCallSchema = z.object({
  name: z.enum([
    'copy-data-from-locale',
    'form-state',
    'get-default-layout',
    'get-folder-results-component-and-data',
    'get-upcoming-scheduled-publish',
    'render-document',
    'render-document-slots',
    'render-field',
    'render-list',
    'render-widget',
    'schedule-publish',
    'slugify',
    'table-state',
  ]),
  args: z.record(z.string(), z.unknown()),
})

/** Reads a call of a server function; null when there is no function of that name. */
export function parseServerFunction(call: unknown) {
  return ServerFunctionCallSchema.safeParse(call).data ?? null
}
