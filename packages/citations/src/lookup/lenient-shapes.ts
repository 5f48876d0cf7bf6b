import { z } from 'zod'

/** A text; registries send some as numbers. What is neither counts as absent. */
export const lenientText = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined)

/** Texts in a list, or one by itself. What is no text is left out. */
export const lenientTexts = z
  .union([z.array(z.unknown()), z.string().transform((text): unknown[] => [text])])
  .transform((values) => values.filter((value) => typeof value === 'string'))
  .optional()
  .catch(undefined)

/** A list; an entry of another shape is left out, what is no list counts as absent. */
export function lenientList<Shape extends z.ZodType>(shape: Shape) {
  return z
    .array(z.unknown())
    .transform((values) =>
      values.flatMap((value) => {
        const parsed = shape.safeParse(value)
        return parsed.success ? [parsed.data] : []
      }),
    )
    .optional()
    .catch(undefined)
}
