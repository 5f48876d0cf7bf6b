import { CommentSubmissionSchema } from '@footnote/contracts/comment'
import { makeIdempotencyKey } from './make-idempotency-key'

test('every key is another UUID that the contract accepts', () => {
  const keys = Array.from({ length: 200 }, makeIdempotencyKey)
  expect(new Set(keys).size).toBe(200)
  const { idempotencyKey } = CommentSubmissionSchema.shape
  expect(keys.every((key) => idempotencyKey.safeParse(key).success)).toBe(true)
})
