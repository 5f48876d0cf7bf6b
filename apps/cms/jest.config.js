import { jestPreset } from '@footnote/config/jest-preset'

export default jestPreset
