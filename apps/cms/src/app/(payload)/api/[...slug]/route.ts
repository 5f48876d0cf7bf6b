import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import { guard } from '../../../../gate/guard'
import { refuseAll } from '../../../../gate/refuse-all'

export const GET = guard(REST_GET(config))
export const POST = guard(REST_POST(config))
export const PATCH = guard(REST_PATCH(config))
export const DELETE = guard(REST_DELETE(config))
export const PUT = refuseAll
export const OPTIONS = refuseAll
