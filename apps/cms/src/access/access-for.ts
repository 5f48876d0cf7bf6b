import type { Access, AccessResult, PayloadRequest, Where } from 'payload'
import {
  ACCESS_MATRIX,
  type EntityName,
  type Operation,
  type OperationAccess,
} from './access-matrix'
import { ACCESS_RULES } from './access-rules'
import { rolesOf } from './roles-of'

/**
 * The access object of a collection, read from the matrix; what is not listed there is denied.
 * Throws when the matrix does not list the collection: Payload's defaults trust anybody logged in.
 */
export function accessFor(entity: EntityName) {
  if (!Object.hasOwn(ACCESS_MATRIX, entity)) {
    throw new Error(`List "${entity}" in access/access-matrix.ts first.`)
  }
  return {
    admin: ({ req }: { req: PayloadRequest }) => decide(entity, 'admin', { req }) === true,
    create: accessTo(entity, 'create'),
    delete: accessTo(entity, 'delete'),
    read: accessTo(entity, 'read'),
    readVersions: accessTo(entity, 'readVersions'),
    unlock: accessTo(entity, 'unlock'),
    update: accessTo(entity, 'update'),
  }
}

/** The access object of a global. */
export function globalAccessFor(entity: EntityName) {
  const { read, readVersions, update } = accessFor(entity)
  return { read, readVersions, update }
}

function accessTo(entity: EntityName, operation: Operation): Access {
  return (args) => decide(entity, operation, args)
}

function decide(
  entity: EntityName,
  operation: Operation,
  args: Parameters<Access>[0],
): AccessResult {
  const rules = rulesOf(entity, operation)
  const results = rolesOf(args.req.user).map((role) => {
    const rule = rules[role]
    return rule === undefined ? false : ACCESS_RULES[rule](args)
  })
  return anyOf(results)
}

function rulesOf(entity: EntityName, operation: Operation): OperationAccess {
  const operations: Partial<Record<Operation, OperationAccess>> = ACCESS_MATRIX[entity]
  return operations[operation] ?? {}
}

function anyOf(results: readonly AccessResult[]): AccessResult {
  if (results.includes(true)) return true
  const constraints = results.filter((result): result is Where => typeof result === 'object')
  if (constraints.length === 0) return false
  return constraints.length === 1 ? (constraints[0] ?? false) : { or: constraints }
}
