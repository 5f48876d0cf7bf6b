import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { answer } from './answer'

type Parsed<Schema extends z.ZodType> =
  { isValid: true; data: z.infer<Schema> } | { isValid: false; response: Response }

/** Reads a JSON body; what does not fit is answered with 422 and one sentence per field. */
export async function parseBody<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<Parsed<Schema>> {
  const parsed = schema.safeParse(await readJson(req))
  if (parsed.success) return { isValid: true, data: parsed.data }
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? 'form')
    fields[field] ??= issue.message
  }
  return { isValid: false, response: answer(422, { status: 'invalid', fields }) }
}

async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
