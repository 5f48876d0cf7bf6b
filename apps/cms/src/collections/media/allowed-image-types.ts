/** The only kinds of picture that are stored. `image/*` would let SVG in, which can carry script. */
export const allowedImageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const
