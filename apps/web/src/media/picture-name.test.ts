import { PictureNameSchema } from './picture-name'

test.each(['b0b7e6a2-0d0c-4f0e-9b39-2f1f5b7d1a11.webp', 'photo-480x320.webp', 'a.jpg'])(
  '%s is a name of the library',
  (name) => {
    expect(PictureNameSchema.safeParse(name).success).toBe(true)
  },
)

test.each(['../secret.webp', '.webp', 'a.svg', 'a.webp/../b', 'a.html', 'a b.webp', 'a.webp\0'])(
  '%j is none',
  (name) => {
    expect(PictureNameSchema.safeParse(name).success).toBe(false)
  },
)
