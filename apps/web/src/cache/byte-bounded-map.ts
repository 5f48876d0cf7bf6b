/** A map that forgets what was used least recently once its values weigh more than `bytesMax`. */
export class ByteBoundedMap<Value> {
  private readonly items = new Map<string, { value: Value; bytes: number }>()
  private bytes = 0

  constructor(
    private readonly bytesMax: number,
    private readonly onForget: (value: Value) => void = () => undefined,
  ) {}

  get(key: string): Value | undefined {
    const item = this.items.get(key)
    if (item === undefined) return undefined
    this.items.delete(key)
    this.items.set(key, item)
    return item.value
  }

  set(key: string, value: Value, bytes: number): void {
    this.delete(key)
    this.items.set(key, { value, bytes })
    this.bytes += bytes
    for (const [oldest, item] of this.items) {
      if (this.bytes <= this.bytesMax) return
      this.delete(oldest)
      this.onForget(item.value)
    }
  }

  delete(key: string): void {
    const item = this.items.get(key)
    if (item === undefined) return
    this.items.delete(key)
    this.bytes -= item.bytes
  }
}
