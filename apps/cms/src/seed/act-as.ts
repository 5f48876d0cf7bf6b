import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'

/** A request of somebody else within the transaction of `req`, so that hooks see who acts. */
export function actAs(req: PayloadRequest, user: TypedUser): Promise<PayloadRequest> {
  const { transactionID, context, payload } = req
  if (transactionID === undefined) throw new Error('Only within a transaction')
  return createLocalReq({ req: { transactionID, context }, user }, payload)
}
