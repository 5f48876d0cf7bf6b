import { createHash } from 'node:crypto'

const KEPT_MS = 10 * 60 * 1_000
const DELIVERIES_MAX = 10_000

type Delivery = { deliveryId: string; body: string; now: number }

/** Remembers for ten minutes which deliveries were applied, and to what. */
export class DeliveryLog {
  private readonly applied = new Map<string, { digest: string; at: number }>()

  /** `repeated`: this very message was applied. `reused`: its id was, with another body. */
  compare({ deliveryId, body, now }: Delivery): 'new' | 'repeated' | 'reused' {
    const known = this.applied.get(deliveryId)
    if (known === undefined || now - known.at > KEPT_MS) return 'new'
    return known.digest === digestOf(body) ? 'repeated' : 'reused'
  }

  record({ deliveryId, body, now }: Delivery): void {
    this.applied.set(deliveryId, { digest: digestOf(body), at: now })
    for (const [oldest, { at }] of this.applied) {
      if (now - at <= KEPT_MS && this.applied.size <= DELIVERIES_MAX) return
      this.applied.delete(oldest)
    }
  }
}

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}
