import { NothingHere } from './nothing-here'

export { nothingHere as metadata } from './nothing-here'

export default function NotFoundPage() {
  return <NothingHere />
}
