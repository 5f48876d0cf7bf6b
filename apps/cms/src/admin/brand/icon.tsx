import { Mark } from './mark'

/** The mark alone, in the navigation. */
export function Icon() {
  return <Mark size="100%" />
}
