import type { Endpoint } from 'payload'
import { cancelEndpoint } from './cancel-endpoint'
import { previewEndpoint } from './preview-endpoint'
import { reportEndpoint } from './report-endpoint'
import { startEndpoint } from './start-endpoint'

export const importEndpoints: Endpoint[] = [
  previewEndpoint,
  startEndpoint,
  cancelEndpoint,
  reportEndpoint,
]
