/**
 * Request headers by which the server tells pages and route handlers what no visitor may
 * claim. It removes whatever came from outside under the prefix before it sets them.
 */
export const INNER_HEADER_PREFIX = 'x-footnote-'

/** The keyed hash of the visitor's network. */
export const NETWORK_HEADER = 'x-footnote-network'

/** Tells the render of a refused form that the CMS has just been asked in vain. */
export const CMS_AWAY_HEADER = 'x-footnote-cms-away'

/** Names the state of a refused form that the page shows again. */
export const FORM_STATE_HEADER = 'x-footnote-form-state'
