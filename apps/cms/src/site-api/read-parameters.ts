import { CursorSchema, SlugSchema } from '@footnote/contracts/identifier'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const RouteSchema = z.object({ slug: SlugSchema })
const ListSchema = z.object({
  before: CursorSchema.optional(),
  author: SlugSchema.optional(),
  tag: SlugSchema.optional(),
})
export type ListParameters = z.infer<typeof ListSchema>

/** The slug in the address; null when it is none, so that nothing is looked up for it. */
export function parseRouteSlug(req: PayloadRequest): string | null {
  return RouteSchema.safeParse(req.routeParams).data?.slug ?? null
}

/** What a list is asked for; null when a parameter is malformed. */
export function parseListParameters(req: PayloadRequest): ListParameters | null {
  return ListSchema.safeParse(Object.fromEntries(req.searchParams)).data ?? null
}
