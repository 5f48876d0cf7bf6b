import config from '@payload-config'
import { getPayload } from 'payload'
import { admit } from './admit'
import { answerRefusal } from './refusal'

type RouteArgs = { params: Promise<{ slug?: string[] }> }
type RouteHandler = (
  request: Request,
  args: { params: Promise<{ slug: string[] }> },
) => Promise<Response>

/** Lets a request to the API through only as the gate table says. */
export function guard(handle: RouteHandler) {
  return async (request: Request, { params }: RouteArgs): Promise<Response> => {
    const { slug = [] } = await params
    const payload = await getPayload({ config })
    const admitted = await admit({ payload, request, segments: slug })
    if ('refusal' in admitted) return answerRefusal(admitted.refusal)
    return handle(admitted.request, { params: Promise.resolve({ slug }) })
  }
}
